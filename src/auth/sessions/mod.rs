//! Who asks: the session behind a cookie, the person behind the session, and what they may do.
//!
//! | address | file |
//! |---|---|
//! | `GET /settings/sign-ins`, `POST …/{id}/end`, `POST …/end-all` | `sign_ins.rs` |

pub mod current_user;
pub mod device;
pub mod ending;
pub mod presence;
pub mod session;
pub mod sign_ins;
pub mod uses;
