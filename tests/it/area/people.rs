//! Who is here: persons with a seat, told together with the organisations that the band counts.

use super::words;
use crate::harness::{World, on_both};

on_both! {
    async fn who_is_here_says_from_how_many_of_those_that_the_band_counts(world: World) {
        let mexico = world.sign_in("mexico").await;
        let w = words(&world.scope_of(&mexico).await);
        let participants = "SELECT COUNT(DISTINCT standing.organisation_id) FROM standing JOIN process ON process.id = standing.process_id
                            WHERE process.slug = 'puebla' AND standing.kind = 'participant' AND standing.in_force AND standing.ends_at IS NULL";
        let participants = usize::try_from(world.database.number(participants).await).expect("a number");
        assert!(participants > 3, "the demonstration has persons of three of them");
        let page = mexico.get("/area/puebla/members/people").await.is(200);
        let band = w.n("area-band-participant", participants);
        assert_eq!(page.text.matches(&band).count(), 2, "the band and the sentence count the same: {band}");
        let three = w.a3("area-people-of", "persons", w.n("area-people-persons", 3_usize), "organisations", 3, "whole", band);
        let one = w.a2("area-people-all", "persons", w.n("area-people-persons", 1_usize), "whole", w.n("area-band-secretariat", 1_usize));
        let sentence = w.a1("area-people-here", "who", w.list(&[three, one]));
        assert!(page.has(&sentence), "{sentence}\n{}", page.words());
    }

    async fn a_room_of_one_delegation_is_not_counted_against_all_participants(world: World) {
        let honduras = world.sign_in("honduras").await;
        let w = words(&world.scope_of(&honduras).await);
        let page = honduras.get("/area/puebla/delegation-hn/people").await.is(200);
        let one = w.a2("area-people-some", "persons", w.n("area-people-persons", 1_usize), "organisations", w.n("area-people-organisations", 1_usize));
        assert!(page.has(&w.a1("area-people-here", "who", one)), "{}", page.words());
    }
}
