//! What a role may do. Modules ask for a permission and never for a role, so that another role is another row here.

/// Declares the permissions, each also as a type, which stands in the signature of the handlers that need it.
macro_rules! permissions {
    ($($(#[$promise:meta])* $name:ident,)+) => {
        /// Something that not everybody in a shop may do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Permission {
            $($(#[$promise])* $name,)+
        }

        /// The permissions as types.
        pub mod needs {
            use super::{Needed, Permission};

            $(
                $(#[$promise])*
                #[derive(Clone, Copy, Debug)]
                pub struct $name;

                impl Needed for $name {
                    const PERMISSION: Permission = Permission::$name;
                }
            )+
        }
    };
}

permissions! {
    /// Ring up a sale, cancel it, renew it, have it paid by another method.
    Charge,
    /// All the shop's sales, of whatever day; without it only one's own of today.
    SeeAllSales,
    /// Take the sales away as a table.
    Export,
    /// Give a customer's money back.
    Refund,
    /// What the shop has at Blink, and its ledger there.
    SeeBalances,
    /// Payments that are not as they should be: find out, and say what was done about them.
    ResolvePayments,
    /// What the shop is and how it is paid: the pages of settings.
    Configure,
    /// What the shop sells, and for how much.
    ChangeItems,
    /// Who works here, and which browsers are signed in.
    ManagePeople,
}

/// A permission as a type.
pub trait Needed {
    const PERMISSION: Permission;
}

/// What somebody is in a shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Owner,
    Cashier,
}

impl Role {
    /// `data-role` on `<body>`.
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Cashier => "cashier",
        }
    }

    pub const fn permissions(self) -> Permissions {
        use Permission::{
            ChangeItems, Charge, Configure, Export, ManagePeople, Refund, ResolvePayments, SeeAllSales, SeeBalances,
        };
        Permissions(match self {
            Self::Owner => &[
                Charge,
                SeeAllSales,
                Export,
                Refund,
                SeeBalances,
                ResolvePayments,
                Configure,
                ChangeItems,
                ManagePeople,
            ],
            Self::Cashier => &[Charge],
        })
    }
}

/// What somebody may. By default nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permissions(&'static [Permission]);

impl Permissions {
    pub fn may(self, permission: Permission) -> bool {
        self.0.contains(&permission)
    }
}
