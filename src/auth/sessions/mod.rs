//! Who asks: the session behind a cookie, the person behind the session, and what they may do.

pub mod actor;
pub mod current_user;
pub mod ending;
pub mod presence;
pub mod session;
mod sign_ins;
pub mod uses;
