//! What goes on by itself: telling Blink which tokens to forget, and sweeping what is past its time.

use std::time::Duration;

use crate::auth::{Auth, store::Revocation};
use crate::{clock::millis, error::Error};

/// How often the sweep looks.
const EVERY: Duration = Duration::from_secs(10);
/// An unclaimed login's grant lives this long (B6).
const CLAIM_WITHIN: Duration = Duration::from_secs(60);
/// A refresh token is dead by itself after this (Hydra's `ttl.refresh_token`, 720 h).
const POINTLESS_AFTER: Duration = Duration::from_secs(720 * 3600);
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

/// Lets go of addresses that have been quiet, until shutdown.
pub async fn forget(auth: Auth) {
    loop {
        tokio::select! {
            () = auth.ctx.clock.sleep(EVERY) => {}
            () = auth.ctx.shutdown.cancelled() => return,
        }
        auth.limits.forget_idle(auth.ctx.clock.now()).await;
    }
}

/// Runs until shutdown.
pub async fn run(auth: Auth) {
    // Every process at its start, whoever has the outbox: another one may not have the newest key yet.
    match auth.store.reseal().await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "sealed with the newest key what an older one had sealed"),
        Err(error) => tracing::warn!(%error, "sealing anew has to wait"),
    }
    while !auth.ctx.shutdown.is_cancelled() {
        let now = auth.ctx.clock.now();
        if auth.outbox.is_mine()
            && let Err(error) = auth
                .store
                .sweep(now, millis(auth.ctx.config.session_idle), millis(CLAIM_WITHIN))
                .await
        {
            tracing::warn!(%error, "the sweep has to wait");
        }
        // Each of them, for one may lack the key of what another can open. None takes what another has.
        deliver(&auth).await;
        tokio::select! {
            () = auth.ctx.clock.sleep(EVERY) => {}
            () = auth.outbox.woken() => {}
            () = auth.ctx.shutdown.cancelled() => return,
        }
    }
}

async fn deliver(auth: &Auth) {
    // While we call, nobody else takes the same rows.
    let hold = millis(auth.ctx.config.provider_timeout + Duration::from_secs(5));
    let due = match auth.store.due_revocations(auth.ctx.clock.now(), hold).await {
        Ok(due) => due,
        Err(error) => {
            tracing::warn!(%error, "the outbox cannot be read now");
            return;
        }
    };
    for revocation in due {
        if deliver_one(auth, &revocation).await.is_err() {
            tracing::warn!("a revocation's fate could not be noted; it will be sent again");
        }
    }
}

async fn deliver_one(auth: &Auth, revocation: &Revocation) -> Result<(), Error> {
    let now = auth.ctx.clock.now();
    let pointless = now.saturating_sub(revocation.created_at) > millis(POINTLESS_AFTER);
    let is_revoked = match &revocation.token {
        _ if pointless => true,
        Some(token) => auth.provider.revoke(token).await,
        None => !revocation.lacks_key,
    };
    if is_revoked {
        return Ok(auth.store.revoked(&revocation.id).await?);
    }
    let tries = u32::try_from(revocation.tries).unwrap_or(u32::MAX).saturating_add(1);
    let pause = Duration::from_secs(2u64.saturating_pow(tries.min(12))).min(LONGEST_PAUSE);
    let next_at = now.saturating_add(millis(pause));
    Ok(auth.store.revoke_later(&revocation.id, next_at).await?)
}
