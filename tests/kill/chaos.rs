//! What goes wrong meanwhile.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use serde_json::json;

use super::{dice::Dice, till::Scene};

/// Breaks something every few seconds until it is over; then the till runs. How often it was killed, and whether its server
/// broke down meanwhile.
pub async fn reign(scene: Arc<Scene>, mut dice: Dice, is_over: Arc<AtomicBool>) -> (usize, bool) {
    let mut kills = 0;
    // One grant dies for certain, early in the day, and others as the dice say.
    let mut dying = Some("alice");
    // And where there is a server, that one breaks down once for certain.
    let mut breaks = scene.server.is_some();
    while !is_over.load(Ordering::Relaxed) {
        dice.wait(500, 3500).await;
        if let Some(person) = dying.take() {
            scene.order(&json!({"do": "revoke-all-for", "person": person})).await;
        }
        if kills > 2 && std::mem::take(&mut breaks) {
            scene.break_server_down().await;
        }
        match dice.between(0, 10) {
            0..=4 => {
                let till = usize::try_from(dice.between(0, scene.tills.len() as u64 - 1)).expect("few");
                scene.kill_till(till).await;
                kills += 1;
                dice.wait(0, 3000).await;
                scene.start_till(till).await;
            }
            5 | 6 => scene.order(&json!({"do": "close-websockets", "code": 1006})).await,
            7 => switch_off(&scene, &mut dice, "api-down").await,
            8 => switch_off(&scene, &mut dice, "websocket-down").await,
            9 => switch_off(&scene, &mut dice, "api-unavailable").await,
            _ => dying = Some(["alice", "kenji", "willem", "noor"][dice.between(0, 3) as usize]),
        }
    }
    for till in 0..scene.tills.len() {
        scene.start_till(till).await;
    }
    (kills, scene.server.is_some() && !breaks)
}

async fn switch_off(scene: &Scene, dice: &mut Dice, preset: &str) {
    scene
        .order(&json!({"do": "set-preset", "preset": preset, "on": true}))
        .await;
    dice.wait(500, 4000).await;
    scene
        .order(&json!({"do": "set-preset", "preset": preset, "on": false}))
        .await;
}
