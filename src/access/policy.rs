//! The policy, as tables: how far each standing can ever go in each kind of space, who is admitted when a space is made,
//! and what each capability needs. Everything else in `access` only carries this out.

use super::kinds::{Capacity, Level, OfficeKind, SpaceKind, Standing};

/// The highest level that a seat of a standing can have in a kind of space, by whatever admission. `None`: it never enters.
///
/// A delegation's space has a further ceiling: no organisation but its own ([`foreign_delegation`]).
pub const fn ceiling(space: SpaceKind, standing: Standing) -> Option<Level> {
    use Level::{Contribute, Manage, Read};
    match (space, standing) {
        (SpaceKind::Public, Standing::Secretariat) => Some(Manage),
        (SpaceKind::Public, _) => Some(Read),
        (SpaceKind::Plenary, Standing::Secretariat) => Some(Manage),
        (SpaceKind::Plenary, _) => Some(Contribute),
        (SpaceKind::Members, Standing::Participant) => Some(Contribute),
        (SpaceKind::Members, Standing::Secretariat) => Some(Manage),
        (SpaceKind::Members, Standing::Observer | Standing::CivilSociety) => None,
        (SpaceKind::Bureau, Standing::Participant | Standing::Secretariat) => Some(Manage),
        (SpaceKind::Bureau, Standing::Observer | Standing::CivilSociety) => None,
        (SpaceKind::Desk, Standing::Secretariat) => Some(Manage),
        (SpaceKind::Desk, _) => None,
        (SpaceKind::Civil, Standing::CivilSociety) => Some(Manage),
        (SpaceKind::Civil, _) => Some(Contribute),
        (SpaceKind::Joint, Standing::Participant) => Some(Contribute),
        (SpaceKind::Joint, Standing::CivilSociety | Standing::Secretariat) => Some(Manage),
        (SpaceKind::Joint, Standing::Observer) => Some(Read),
        (SpaceKind::Group, Standing::Participant | Standing::Secretariat) => Some(Manage),
        (SpaceKind::Group, Standing::Observer | Standing::CivilSociety) => Some(Contribute),
        (SpaceKind::Drafting, Standing::Participant | Standing::Secretariat) => Some(Manage),
        (SpaceKind::Drafting, Standing::Observer | Standing::CivilSociety) => None,
        (SpaceKind::Delegation, _) => Some(Manage),
        (SpaceKind::Meeting, Standing::Participant | Standing::Secretariat) => Some(Manage),
        (SpaceKind::Meeting, Standing::Observer | Standing::CivilSociety) => Some(Contribute),
    }
}

/// Whether only the seats of the space's own organisation can ever enter.
pub const fn foreign_delegation(space: SpaceKind) -> bool {
    matches!(space, SpaceKind::Delegation)
}

/// Whether “anyone” can ever be admitted, and how far.
pub const fn ceiling_for_anyone(space: SpaceKind) -> Option<Level> {
    match space {
        SpaceKind::Public => Some(Level::Read),
        _ => None,
    }
}

/// Whose signature opens a space in an emergency, beside the secretariat's (rule 9). The two are never of one organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countersigned {
    /// Of an organisation whose standing can enter such a space itself.
    Another,
    /// Of an organisation of civil society.
    CivilSociety,
}

/// Who signs with the secretariat to open a kind of space in an emergency; `None` where there is nothing to open: anyone reads the public
/// space, and into a delegation's no seats ever enter but its own, which read there already.
pub const fn countersigned(space: SpaceKind) -> Option<Countersigned> {
    match space {
        SpaceKind::Public | SpaceKind::Delegation => None,
        SpaceKind::Civil => Some(Countersigned::CivilSociety),
        SpaceKind::Plenary
        | SpaceKind::Members
        | SpaceKind::Bureau
        | SpaceKind::Desk
        | SpaceKind::Joint
        | SpaceKind::Group
        | SpaceKind::Drafting
        | SpaceKind::Meeting => Some(Countersigned::Another),
    }
}

/// A condition of an admission made with its space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Every live seat of a standing.
    Of(Standing),
    /// Seats of a standing in a capacity.
    As(Standing, Capacity),
    /// Seats of a standing that exercise an office.
    Holding(Standing, OfficeKind),
    /// The seats of the organisation whose space it is.
    Own,
    /// The seats of that organisation in a capacity.
    OwnAs(Capacity),
    /// Anybody at all.
    Anyone,
}

/// Who is admitted when a space is made, and how far (rule 2). A drafting committee and a group admit their members by name later.
pub const fn usual(space: SpaceKind) -> &'static [(Who, Level)] {
    use Level::{Contribute, Manage, Read};
    use Standing::{CivilSociety, Observer, Participant, Secretariat};
    match space {
        SpaceKind::Public => &[(Who::Anyone, Read), (Who::Of(Secretariat), Manage)],
        SpaceKind::Plenary => {
            &[(Who::Of(Participant), Contribute), (Who::Of(Observer), Contribute), (Who::Of(Secretariat), Manage)]
        }
        SpaceKind::Members => &[(Who::Of(Participant), Contribute), (Who::Of(Secretariat), Manage)],
        SpaceKind::Bureau => {
            &[(Who::Holding(Participant, OfficeKind::Presidency), Manage), (Who::Of(Secretariat), Manage)]
        }
        SpaceKind::Desk => &[(Who::Of(Secretariat), Manage)],
        SpaceKind::Civil => &[
            (Who::Of(CivilSociety), Contribute),
            (Who::As(CivilSociety, Capacity::Head), Manage),
            (Who::Holding(CivilSociety, OfficeKind::NetworkOfficer), Manage),
        ],
        SpaceKind::Joint => &[
            (Who::Of(Participant), Contribute),
            (Who::Of(CivilSociety), Contribute),
            (Who::As(CivilSociety, Capacity::Head), Manage),
            (Who::Holding(CivilSociety, OfficeKind::NetworkOfficer), Manage),
            (Who::Of(Secretariat), Manage),
        ],
        SpaceKind::Group | SpaceKind::Drafting | SpaceKind::Meeting => &[(Who::Of(Secretariat), Manage)],
        SpaceKind::Delegation => {
            &[(Who::Own, Contribute), (Who::OwnAs(Capacity::FocalPoint), Manage), (Who::OwnAs(Capacity::Head), Manage)]
        }
    }
}

/// Whether every participant of a process enters a space of this kind when it is made: what is announced here has been said to all of them.
pub const fn all_participants_enter(space: SpaceKind) -> bool {
    match space {
        SpaceKind::Plenary | SpaceKind::Members | SpaceKind::Joint => true,
        SpaceKind::Public
        | SpaceKind::Bureau
        | SpaceKind::Desk
        | SpaceKind::Civil
        | SpaceKind::Group
        | SpaceKind::Drafting
        | SpaceKind::Delegation
        | SpaceKind::Meeting => false,
    }
}

/// Whether what stands in one kind of space may ever be moved to another: no standing may have a way into the second that has none into the
/// first, by whatever admission that is made later. What is public or a delegation's own is not moved at all.
pub fn may_move(from: SpaceKind, to: SpaceKind) -> bool {
    let stays = |space| matches!(space, SpaceKind::Public | SpaceKind::Delegation);
    let no_wider = |standing: &Standing| ceiling(to, *standing).is_none() || ceiling(from, *standing).is_some();
    !stays(from) && !stays(to) && Standing::ALL.iter().all(no_wider)
}

/// Whether a paper handed in here reaches readers at once and gets its symbol. The others are rooms of one's own, where papers are drafts.
pub const fn circulates_at_once(space: SpaceKind) -> bool {
    match space {
        SpaceKind::Delegation | SpaceKind::Desk | SpaceKind::Drafting => false,
        SpaceKind::Public
        | SpaceKind::Plenary
        | SpaceKind::Members
        | SpaceKind::Bureau
        | SpaceKind::Civil
        | SpaceKind::Joint
        | SpaceKind::Group
        | SpaceKind::Meeting => true,
    }
}

super::kinds::words! {
    /// What a person may do, as one word. A [`super::Grant`] is the proof that they may.
    Power {
        /// See a space.
        Read = "read",
        /// Hand in papers and versions.
        Contribute = "contribute",
        /// Arrange a space, circulate from it and into it, admit to it.
        Manage = "manage",
        /// Leave a copy in bureau or desk without reading there.
        Deposit = "deposit",
        /// Give the organisation's consent to a release of its paper, and its signature under an emergency access.
        Consent = "consent",
        /// Propose a release, sign it, withdraw it.
        Publish = "publish",
        /// Keep standings, offices, invitations and the secretariat's spaces.
        Administer = "administer",
        /// Keep the seats of one's own delegation.
        KeepSeats = "keep_seats",
        /// Give a participant's one voice.
        Decide = "decide",
        /// Stop a release that was announced to the participants, while they may object to it. It is held in the public space, where the
        /// release stands; the voice it is done with is that of [`Power::Decide`].
        Object = "object",
        /// Edit the text of an outcome.
        Draft = "draft",
        /// Look at the process as another standing would see it, read-only.
        SeeAs = "see_as",
    }
}

/// What one seat has, where a power is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// The standing that the seat is under.
    pub standing: Standing,
    /// Its capacity.
    pub capacity: Capacity,
    /// Whether it exercises the presidency now.
    pub presides: bool,
    /// The kind of the space asked about.
    pub space: SpaceKind,
    /// Whether it is a space of the seat's own process: those of another come into a room of two processes without a voice there.
    pub own: bool,
    /// The seat's own level there.
    pub level: Option<Level>,
    /// Whether the process is concluded: then nothing is done any more but reading.
    pub concluded: bool,
}

/// Whether a seat has a power. The one table of powers: exhaustive, so that a new power or space does not compile without a line here.
pub fn permits(power: Power, held: &Held) -> bool {
    let at_least = |level: Level| held.level.is_some_and(|own| own >= level);
    let leads = held.capacity.leads();
    let secretariat = held.standing == Standing::Secretariat;
    let presides = held.presides && held.standing == Standing::Participant;
    if held.concluded {
        return power == Power::Read && at_least(Level::Read);
    }
    match power {
        Power::Read => at_least(Level::Read),
        // Nothing is handed in to everybody: what stands in the public space is released.
        Power::Contribute => at_least(Level::Contribute) && held.space != SpaceKind::Public,
        Power::Manage => at_least(Level::Manage),
        Power::Deposit => held.space == SpaceKind::Delegation && at_least(Level::Contribute),
        Power::Consent => leads && at_least(Level::Read) && held.space != SpaceKind::Public,
        Power::Publish => held.own && (secretariat || presides) && at_least(Level::Read),
        Power::Administer => secretariat && held.space == SpaceKind::Desk && at_least(Level::Manage),
        Power::KeepSeats => {
            held.capacity == Capacity::FocalPoint && held.space == SpaceKind::Delegation && at_least(Level::Manage)
        }
        Power::Decide => match held.standing {
            Standing::Participant => held.own && leads && at_least(Level::Read) && held.space != SpaceKind::Public,
            Standing::Observer | Standing::CivilSociety | Standing::Secretariat => false,
        },
        Power::Object => match held.standing {
            Standing::Participant => held.own && leads && at_least(Level::Read) && held.space == SpaceKind::Public,
            Standing::Observer | Standing::CivilSociety | Standing::Secretariat => false,
        },
        Power::Draft => match held.standing {
            Standing::Participant | Standing::Secretariat => {
                held.space == SpaceKind::Drafting && at_least(Level::Contribute)
            }
            Standing::Observer | Standing::CivilSociety => false,
        },
        Power::SeeAs => secretariat && held.space == SpaceKind::Desk && at_least(Level::Manage),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach(who: Who) -> Option<Standing> {
        match who {
            Who::Of(standing) | Who::As(standing, _) | Who::Holding(standing, _) => Some(standing),
            Who::Own | Who::OwnAs(_) | Who::Anyone => None,
        }
    }

    #[test]
    fn no_space_is_made_with_an_admission_above_its_ceiling() {
        for space in SpaceKind::ALL {
            for (who, level) in usual(*space) {
                let most = match reach(*who) {
                    Some(standing) => ceiling(*space, standing),
                    None if *who == Who::Anyone => ceiling_for_anyone(*space),
                    None => Some(Level::Manage),
                };
                assert!(most >= Some(*level), "{space:?}: {who:?} is admitted to {level:?}, above {most:?}");
            }
        }
    }

    #[test]
    fn observers_never_draft_or_decide_and_never_enter_where_members_are_alone() {
        for space in [SpaceKind::Members, SpaceKind::Bureau, SpaceKind::Desk, SpaceKind::Drafting] {
            assert_eq!(ceiling(space, Standing::Observer), None, "{space:?}");
            assert_eq!(ceiling(space, Standing::CivilSociety), None, "{space:?}");
        }
        for space in SpaceKind::ALL {
            for capacity in Capacity::ALL {
                for standing in [Standing::Observer, Standing::CivilSociety] {
                    let held = Held {
                        standing,
                        capacity: *capacity,
                        presides: true,
                        space: *space,
                        own: true,
                        level: Some(Level::Manage),
                        concluded: false,
                    };
                    for power in [Power::Decide, Power::Object, Power::Draft, Power::Publish, Power::Administer] {
                        assert!(!permits(power, &held), "{power:?} in {space:?} as {standing:?} {capacity:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn nobody_publishes_decides_or_objects_in_a_room_of_another_process() {
        for space in SpaceKind::ALL {
            for capacity in Capacity::ALL {
                for standing in [Standing::Participant, Standing::Secretariat] {
                    let held = |own| Held {
                        standing,
                        capacity: *capacity,
                        presides: true,
                        space: *space,
                        own,
                        level: Some(Level::Manage),
                        concluded: false,
                    };
                    for power in [Power::Publish, Power::Decide, Power::Object] {
                        assert!(!permits(power, &held(false)), "{power:?} in {space:?} as {standing:?} {capacity:?}");
                    }
                    assert!(permits(Power::Publish, &held(true)), "{space:?} as {standing:?} {capacity:?}");
                }
            }
        }
    }

    #[test]
    fn a_concluded_process_is_read_only() {
        for power in Power::ALL.iter().filter(|power| **power != Power::Read) {
            for space in SpaceKind::ALL {
                let held = Held {
                    standing: Standing::Secretariat,
                    capacity: Capacity::FocalPoint,
                    presides: true,
                    space: *space,
                    own: true,
                    level: Some(Level::Manage),
                    concluded: true,
                };
                assert!(!permits(*power, &held), "{power:?} in {space:?}");
            }
        }
    }

    #[test]
    fn nothing_moves_to_where_somebody_could_be_let_in_who_never_enters_where_it_stands() {
        for from in SpaceKind::ALL {
            for to in SpaceKind::ALL {
                let wider = Standing::ALL
                    .iter()
                    .any(|standing| ceiling(*from, *standing).is_none() && ceiling(*to, *standing).is_some());
                assert!(!(wider && may_move(*from, *to)), "{from:?} to {to:?}");
            }
            for never in [SpaceKind::Public, SpaceKind::Delegation] {
                assert!(!may_move(*from, never) && !may_move(never, *from), "{from:?}");
            }
        }
        assert!(may_move(SpaceKind::Plenary, SpaceKind::Members) && may_move(SpaceKind::Members, SpaceKind::Bureau));
        assert!(!may_move(SpaceKind::Members, SpaceKind::Plenary) && !may_move(SpaceKind::Members, SpaceKind::Group));
    }

    #[test]
    fn the_ceilings_are_as_reviewed() {
        let mut table = String::new();
        for space in SpaceKind::ALL {
            let cells = Standing::ALL.iter().map(|standing| ceiling(*space, *standing).map_or("none", Level::word));
            let cells: Vec<String> = cells.map(|cell| format!("{cell:<11}")).collect();
            table.extend([format!("{:<11} ", space.word()).as_str(), cells.concat().trim_end(), "\n"]);
        }
        insta::assert_snapshot!(table);
    }
}
