//! Rule 14: the record names the seat that somebody read in, whichever seat they act in.

use virtual_secretariat::access::door;

use crate::{
    harness::{File, World, on_both},
    papers::file_of,
};

const TEXT: File<'_> =
    File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: b"# Nota\n\nTexto.\n" };

on_both! {
    async fn rule_14_what_is_read_while_acting_for_another_process_is_put_on_record_for_the_seat_that_is_let_in(world: World) {
        let honduras = world.sign_in("honduras").await;
        let fields = [("title", "Nota 7701"), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[TEXT]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let canada = world.sign_in("canada").await;
        for process in ["igc", "puebla"] {
            let scope = world.scope_of(&canada).await;
            let of = scope.process_at(process).expect("a process").id;
            let seat = scope.seats().iter().find(|seat| seat.process == of).expect("a seat there").id;
            world.house.store.choose_seat(&scope, seat, &door::From::default()).await.expect("a seat of their own");
            let file = file_of(&canada, &paper).await;
            canada.get(&file).await.is(200);
        }
        let lines = "SELECT process.slug FROM audit_line JOIN seat ON seat.id = audit_line.seat_id
                     JOIN process ON process.id = seat.process_id
                     WHERE audit_line.verb IN ('document_read', 'document_downloaded')";
        assert_eq!(world.database.texts(lines).await, ["puebla"; 3], "read once, taken twice, in the seat of Puebla");
    }
}
