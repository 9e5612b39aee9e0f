//! Getting in and out: login, the way back, the exchange, keys, logout.
//!
//! | address | file |
//! |---|---|
//! | `GET /login` | `login.rs` |
//! | `GET /api/auth/callback/blink` | `callback.rs` |
//! | `GET`, `POST /login/key` | `key.rs` |
//! | `GET /login/problem` | `problem.rs` |
//! | `POST /logout` | `logout.rs` |

pub mod browser;
pub mod callback;
pub mod exchange;
#[cfg(any(test, fuzzing))]
pub mod fuzz_rules;
pub mod key;
pub mod limits;
pub mod login;
pub mod logout;
pub mod problem;
pub mod provider;
pub mod return_to;
