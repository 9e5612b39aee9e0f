//! The optional room `workplace`.

use super::{Additions, Ground};

/// Mounts the room if it is on.
pub fn open(ground: &Ground<'_>, _additions: &mut Additions) {
    if !ground.config.integrations.has("workplace") {}
}
