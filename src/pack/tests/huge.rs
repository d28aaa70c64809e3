//! What passes the limits of old archives: 65,535 files (ZIP64, APPNOTE 4.3.14).

use super::*;

#[tokio::test]
async fn a_pack_of_more_than_65535_files_is_whole() -> Result<()> {
    let part = |number| Part::Bytes { path: format!("{}/{number}.txt", number / 1000), content: Bytes::new() };
    let pack = stream((0..70_000).map(part).collect(), |_, _| ready(Ok(in_pieces(&Bytes::new()))));
    let folder = tempfile::tempdir()?;
    saved(pack, folder.path()).await?;
    let said = succeeds(
        "python3",
        &["-c", "import zipfile; print(len(zipfile.ZipFile('pack.zip').infolist()))"],
        folder.path(),
    );
    assert_eq!(said.trim(), "70000");
    let said = succeeds("unzip", &["-Z", "-h", "pack.zip"], folder.path());
    assert!(said.contains("number of entries: 70000"), "{said}");
    Ok(())
}
