//! The words of `access`: standings, capacities, offices, spaces, levels. Each is compared with `match`; none is a ladder but [`Level`].

/// Makes an enum that is kept as a word in the database, in addresses and in catalogues.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, sea_orm::EnumIter, sea_orm::DeriveActiveEnum, serde::Serialize, serde::Deserialize)]
        #[sea_orm(rs_type = "String", db_type = "Text")]
        pub enum $name {
            $($(#[$case_doc])* #[sea_orm(string_value = $word)] #[serde(rename = $word)] $case),+
        }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$case),+];

            /// The word kept in the database, in addresses and as the end of a catalogue's key.
            pub fn word(self) -> &'static str {
                match self { $(Self::$case => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|case| case.word() == word).ok_or(())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// An organisation's place in a process.
    Standing {
        /// Takes part and decides. Not always a State.
        Participant = "participant",
        /// Reads and speaks where admitted; never drafts or decides.
        Observer = "observer",
        /// A network of NGOs, or an NGO of it.
        CivilSociety = "civil_society",
        /// One of zero to three secretariats.
        Secretariat = "secretariat",
    }
}

words! {
    /// In which capacity a person sits.
    Capacity {
        /// Head of delegation; for a network its coordinator.
        Head = "head",
        /// Keeps the delegation's seats and gives its one answer.
        FocalPoint = "focal_point",
        /// Takes part in the work.
        Delegate = "delegate",
        /// Helps a delegation.
        Adviser = "adviser",
        /// Staff of an organisation.
        Staff = "staff",
    }
}

impl Capacity {
    /// Whether it leads a delegation: gives its answers and its voice.
    pub fn leads(self) -> bool {
        match self {
            Self::Head | Self::FocalPoint => true,
            Self::Delegate | Self::Adviser | Self::Staff => false,
        }
    }
}

words! {
    /// A dated duty in a process.
    OfficeKind {
        /// Chairs the process for its year.
        Presidency = "presidency",
        /// One of several chairs.
        CoChair = "co_chair",
        /// Chairs a group.
        Chair = "chair",
        /// Leads on a theme.
        Lead = "lead",
        /// Heads the secretariat.
        ExecutiveSecretary = "executive_secretary",
        /// An officer of the civil-society network.
        NetworkOfficer = "network_officer",
    }
}

words! {
    /// What a space is for; its ceilings follow from it.
    SpaceKind {
        /// What anyone reads.
        Public = "public",
        /// Participants, observers and, where admitted, civil society.
        Plenary = "plenary",
        /// Participants only.
        Members = "members",
        /// Presidency and secretariat.
        Bureau = "bureau",
        /// The secretariat's own.
        Desk = "desk",
        /// The network's own.
        Civil = "civil",
        /// Participants and civil society.
        Joint = "joint",
        /// A working group.
        Group = "group",
        /// A drafting committee.
        Drafting = "drafting",
        /// One organisation's seats.
        Delegation = "delegation",
        /// A meeting with guests or closed sessions.
        Meeting = "meeting",
    }
}

/// How far an admission goes. This one is a ladder: each level holds those below it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    sea_orm::EnumIter,
    sea_orm::DeriveActiveEnum,
    serde::Serialize,
    serde::Deserialize,
)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Sees.
    #[sea_orm(num_value = 1)]
    Read,
    /// Adds papers, posts, replies.
    #[sea_orm(num_value = 2)]
    Contribute,
    /// Arranges, moves, closes, admits.
    #[sea_orm(num_value = 3)]
    Manage,
}

impl Level {
    /// All levels, from the lowest.
    pub const ALL: [Self; 3] = [Self::Read, Self::Contribute, Self::Manage];

    /// The level of a number, if there is one.
    pub fn of(number: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|level| *level as i32 + 1 == number)
    }

    /// The number kept in the database: 1, 2 or 3.
    pub fn number(self) -> i32 {
        self as i32 + 1
    }

    /// The word in forms and catalogues.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Contribute => "contribute",
            Self::Manage => "manage",
        }
    }
}
