//! Texts that members of a group send each other, and files that go from one signer to the next: what is read is
//! written again as what it was read from, and no text from elsewhere is too much for a member who awaits one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::issue::HalfSigned;
use open_badge::issue::frost::{FrostError, Generation, Group, Invitation, Proposal};
use open_badge::json::{Value, parse};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(Value::Object(file)) = parse(bytes)
        && let Ok(Some(half)) = HalfSigned::read(&file)
    {
        let Ok(Value::Object(again)) = parse(half.to_text().as_bytes()) else { panic!("no object was written") };
        let half_again = HalfSigned::read(&again).expect("what was written is read").expect("as such a file");
        assert_eq!(half_again.to_text(), half.to_text());
    }
    let Ok(text) = str::from_utf8(bytes) else { return };
    stays(text, Invitation::read, Invitation::to_text);
    stays(text, Group::read, Group::to_text);
    stays(text, Proposal::read, Proposal::to_text);

    let invitation = Invitation::to_make("Guild", 2, &["Ada".into(), "Bo".into()]).expect("an invitation");
    let (mut member, own) = Generation::begin(&invitation, "Ada", None).expect("a member who begins");
    assert!(member.take(&own).is_err(), "nobody takes their own text");
    let _ = member.take(text);
});

fn stays<T>(text: &str, read: fn(&str) -> Result<T, FrostError>, to_text: fn(&T) -> String) {
    if let Ok(value) = read(text) {
        let written = to_text(&value);
        assert_eq!(read(&written).ok().map(|again| to_text(&again)), Some(written));
    }
}
