//! What everybody has kept and read of the canaries' papers, as if the right to each had been there once: a list of what was kept or read
//! must ask for the right anew.

use crate::harness::{Engine, World};

/// The papers among the canaries.
const PAPERS: &str = "document.symbol LIKE 'kanarie%'";

impl World {
    /// Every person keeps every canary's paper at hand, and has read it.
    pub async fn kept_and_read_by_all(&self) {
        let id = match self.engine {
            Engine::Sqlite => "randomblob(16)",
            Engine::Postgres => "gen_random_uuid()",
        };
        let everybody = format!("FROM person CROSS JOIN document WHERE {PAPERS}");
        let kept = "INSERT INTO bookmark (id, person_id, document_id, made_at)";
        self.database.run(&format!("{kept} SELECT {id}, person.id, document.id, document.placed_at {everybody}")).await;
        let read = "INSERT INTO audit_line (id, at, verb, person_id, person_name, process_id, space_id, subject_id, detail, address)";
        // Long ago: the canaries' own lines stay the newest of the record.
        let line = "person.made_at, 'document_read', person.id, person.name, document.process_id, document.space_id, document.id, '{}', ''";
        self.database.run(&format!("{read} SELECT {id}, {line} {everybody}")).await;
    }
}
