//! Proofs: a viewer holds a power, in one seat, in one space.

use std::{marker::PhantomData, ops::Deref, sync::Arc};

use super::{
    AuditLine, Guarded, LiveSeat, Scope, SpaceId, SpaceKind, SpaceSeen, policy::Power, rows::Rows, write::Write,
};
use crate::error::{Denied, Outcome};

/// A power as a type. Implemented here alone.
pub trait Capability: sealed::Sealed + Send + Sync + 'static {
    /// The power in the policy's table.
    const POWER: Power;
}

mod sealed {
    pub trait Sealed {}
    pub trait Changes {}
    pub trait Ahead {}
}

/// A power to change something. Reading is none: it leaves a line in the record and no more ([`Grant::note`]).
///
/// ```compile_fail
/// use virtual_secretariat::access::{Grant, Read};
/// async fn change(grant: &Grant<Read>) { let _ = grant.write().await; }
/// ```
/// ```
/// use virtual_secretariat::access::{Contribute, Grant};
/// async fn change(grant: &Grant<Contribute>) { let _ = grant.write().await; }
/// ```
pub trait Changes: Capability + sealed::Changes {}

macro_rules! changes {
    ($($name:ident),+) => {$(
        impl sealed::Changes for $name {}
        impl Changes for $name {}
    )+};
}

changes!(Contribute, Manage, Deposit, Consent, Publish, Administer, KeepSeats, Decide, Object, SeeAs);

/// A power over releases whose minute has not come: to sign and stop them, or to object to them.
pub trait Ahead: Changes + sealed::Ahead {}

impl sealed::Ahead for Publish {}
impl sealed::Ahead for Object {}
impl Ahead for Publish {}
impl Ahead for Object {}

macro_rules! capabilities {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl sealed::Sealed for $name {}
        impl Capability for $name {
            const POWER: Power = Power::$name;
        }
    )+};
}

capabilities! {
    /// May see the space.
    Read,
    /// May hand in papers.
    Contribute,
    /// May arrange the space.
    Manage,
    /// May leave a copy in bureau or desk.
    Deposit,
    /// May give the organisation's consent and its signature.
    Consent,
    /// May propose and sign releases.
    Publish,
    /// May keep standings, offices and invitations.
    Administer,
    /// May keep the seats of the own delegation.
    KeepSeats,
    /// May give a participant's one voice.
    Decide,
    /// May stop a release that was announced to the participants.
    Object,
    /// May look as another standing would.
    SeeAs,
}

/// The proof that a viewer holds a power in one space, and the seat that an act is done in. It is a scope, too.
///
/// A verb names the grant that it needs; with a lesser one it does not compile:
/// ```compile_fail
/// use virtual_secretariat::access::{Contribute, Grant, Manage};
/// fn arrange(_: &Grant<Manage>) {}
/// fn handler(grant: Grant<Contribute>) { arrange(&grant); }
/// ```
/// ```
/// use virtual_secretariat::access::{Contribute, Grant, Manage};
/// fn arrange(_: &Grant<Manage>) {}
/// fn handler(grant: Grant<Manage>) { arrange(&grant); }
/// ```
#[derive(Clone)]
pub struct Grant<C> {
    scope: Arc<Scope>,
    space: SpaceId,
    seat: Option<LiveSeat>,
    /// From where: the network address, for the audit line.
    address: Arc<str>,
    capability: PhantomData<fn() -> C>,
}

impl Scope {
    /// Asks for a power in a space. The seat that is acted in must hold it.
    ///
    /// # Errors
    /// [`Denied`], in the order of rule 10.
    pub fn grant<C: Capability>(self: &Arc<Self>, space: SpaceId, address: &str) -> Result<Grant<C>, Denied> {
        let seat = self.judge(C::POWER, space)?.cloned();
        Ok(Grant { scope: self.clone(), space, seat, address: address.into(), capability: PhantomData })
    }

    /// Asks for a power in a space named by its place in addresses. A space that is not visible is not found, whether it exists or not.
    ///
    /// # Errors
    /// [`Denied`], in the order of rule 10.
    pub fn grant_at<C: Capability>(
        self: &Arc<Self>,
        process: &str,
        space: &str,
        address: &str,
    ) -> Result<Grant<C>, Denied> {
        let unseen = if self.viewer().is_some() { Denied::NotFound } else { Denied::SignIn };
        let space = self.space_at(process, space).ok_or(unseen)?.id;
        self.grant(space, address)
    }
}

impl<C: Capability> Grant<C> {
    /// The space.
    pub fn space_id(&self) -> SpaceId {
        self.space
    }

    /// The space as the viewer sees it.
    ///
    /// # Errors
    /// Not found, which cannot happen to a grant that was given.
    pub fn here(&self) -> Result<&SpaceSeen, Denied> {
        self.scope.space(self.space).ok_or(Denied::NotFound)
    }

    /// The seat that an act is done in; a reader may have none.
    pub fn seat(&self) -> Option<&LiveSeat> {
        self.seat.as_ref()
    }

    /// The scope, to ask for a further grant.
    pub fn scope(&self) -> &Arc<Scope> {
        &self.scope
    }

    /// From where the act is done.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Asks the same viewer for another power, in this or another space.
    ///
    /// # Errors
    /// [`Denied`].
    pub fn further<D: Capability>(&self, space: SpaceId) -> Result<Grant<D>, Denied> {
        self.scope.grant(space, &self.address)
    }
}

impl<C: Changes> Grant<C> {
    /// Begins a change: the rights are read again inside its transaction.
    ///
    /// # Errors
    /// [`Denied`] if the right ended in the meantime; the database's.
    pub async fn write(&self) -> Outcome<Write<C>> {
        Write::begin(self).await
    }
}

impl Grant<Read> {
    /// Puts on record that something was read here: the rights are read again, and nothing else is written.
    ///
    /// # Errors
    /// [`Denied`] if the right ended in the meantime; the database's: then it is not read either.
    pub async fn note(&self, line: AuditLine) -> Outcome<()> {
        Write::begin(self).await?.commit(line).await
    }

    /// The same of several things at once, as one change, unless the person has done what the last line says so many times within the hour already: then nothing is written, and the
    /// answer is `false`. Two who ask at once under one name are counted one after the other.
    ///
    /// # Errors
    /// As [`Grant::note`].
    pub async fn note_within(&self, mut lines: Vec<AuditLine>, hourly: u64) -> Outcome<bool> {
        let Some(last) = lines.pop() else { return Ok(true) };
        let mut write = Write::begin(self).await?;
        if write.done_lately(&last).await? >= hourly {
            return Ok(false);
        }
        write.note_all_at(self.space, lines).await?;
        write.commit(last).await?;
        Ok(true)
    }
}

impl<C: Ahead> Grant<C> {
    /// The rows of the public space that this grant is for, those under an embargo too: who signs a release can stop or follow it before
    /// its minute, and who may object finds the one that was announced. Nobody else sees them; with a lesser grant it does not compile:
    /// ```compile_fail
    /// use virtual_secretariat::{access::{Grant, Read}, features::library::tables::release};
    /// fn look(grant: &Grant<Read>) { let _ = grant.rows_ahead::<release::Entity>(); }
    /// ```
    /// ```
    /// use virtual_secretariat::{access::{Grant, Publish}, features::library::tables::release};
    /// fn look(grant: &Grant<Publish>) { let _ = grant.rows_ahead::<release::Entity>(); }
    /// ```
    ///
    /// # Errors
    /// [`Denied::NotFound`] in a space that is not public: nothing is released there.
    pub fn rows_ahead<E: Guarded>(&self) -> Result<Rows<'_, E>, Denied> {
        match self.here()?.kind {
            SpaceKind::Public => Ok(Rows::ahead(&self.scope, self.space)),
            _ => Err(Denied::NotFound),
        }
    }
}

impl<C> Deref for Grant<C> {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}
