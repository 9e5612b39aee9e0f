//! The two commands that play Blink in this process. Only in a till that was built with the sandbox.

use blink_sandbox::{self as sandbox, RealHydra, Sandbox};
use blink_till::{
    auth::CALLBACK_PATH,
    cli::{self, Failure},
    config::{LoneSandbox, SandboxedTill},
    http::endpoint,
    i18n::Message,
    web::Notice,
};
use secrecy::ExposeSecret;
use tokio::net::TcpListener;

use super::{broken, listen, local_address, stop_signal, the_time};

/// A till with its own sandbox, which stays until the till has finished.
pub async fn serve_till(mut till: SandboxedTill) -> Result<(), Failure> {
    let stop = stop_signal()?;
    let clock = the_time()?;
    till.keep_key().map_err(|error| {
        broken(
            "DATABASE_URL: the sandbox's key cannot be kept in the folder of its database",
            &error,
        )
    })?;
    let listener = listen("TILL_SANDBOX_LISTEN", till.listen).await?;
    till.listens_at(local_address(&listener)?);
    let setup = sandbox::Settings {
        client_id: till.config.blink.client_id.clone(),
        client_secret: till.config.blink.client_secret.expose_secret().to_owned(),
        redirect_uri: endpoint(&till.config.public_url, CALLBACK_PATH).into(),
        clock: sandbox::Clock::sharing(clock.offset()),
        hydra: None,
        names: Vec::new(),
        state_file: Some(till.state_file.clone()),
    };
    let sandbox = start_sandbox(listener, setup).await?;
    let served = super::serve_till(&till.config, Some(banner(&sandbox)), clock, stop).await;
    sandbox.stop().await;
    served
}

/// The sandbox alone.
pub async fn serve_sandbox(settings: LoneSandbox) -> Result<(), Failure> {
    let stop = stop_signal()?;
    let listener = listen("TILL_SANDBOX_LISTEN", settings.listen).await?;
    let setup = sandbox::Settings {
        client_id: settings.client_id,
        client_secret: settings.client_secret.expose_secret().to_owned(),
        redirect_uri: endpoint(&settings.public_url, CALLBACK_PATH).into(),
        clock: sandbox::Clock::sharing(the_time()?.offset()),
        hydra: settings.hydra.map(|hydra| RealHydra {
            public: hydra.public,
            admin: hydra.admin,
            register: Some(settings.scopes),
        }),
        names: settings.names,
        state_file: None,
    };
    let sandbox = start_sandbox(listener, setup).await?;
    cli::print(&format!("The sandbox is open at http://{}", sandbox.address()))?;
    stop.cancelled().await;
    sandbox.stop().await;
    Ok(())
}

async fn start_sandbox(listener: TcpListener, setup: sandbox::Settings) -> Result<Sandbox, Failure> {
    Sandbox::start(listener, setup)
        .await
        .map_err(|error| broken("the sandbox does not start", &error))
}

fn banner(sandbox: &Sandbox) -> Notice {
    Notice {
        name: "sandbox",
        urgent: false,
        text: Message::new("sandbox-banner"),
        action: Some((format!("http://{}/", sandbox.address()), Message::new("sandbox-open"))),
    }
}
