-- What an attempt is for: to sign somebody in, or to ask the person who is signed in once more, for more permissions. The
-- second counts for the account that asked and for no other.
alter table login_attempts add column purpose text not null default 'sign-in'
    check (purpose in ('sign-in', 'step-up'));
alter table login_attempts add column only_account_id text references accounts (id)
    check ((purpose = 'step-up') = (only_account_id is not null));
