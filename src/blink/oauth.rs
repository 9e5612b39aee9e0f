//! Speaking with Hydra: the authorization URL, the token calls, revocation.
