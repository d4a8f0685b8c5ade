//! What `--help` prints for each command that gives.

use super::community::arguments as community;
use super::frost::help as frost;

/// The text that `--help` prints for a command.
pub fn help(verb: &str) -> &'static str {
    match verb {
        "key" => KEY_HELP,
        "issue" => ISSUE_HELP,
        "community" => community::HELP,
        "frost" => frost::HELP,
        _ => BESIDE_HELP,
    }
}

/// What `open-badge key --help` prints.
pub const KEY_HELP: &str = "\
open-badge key new FILE   make a key, write it to FILE, and print its identifier, a did:key
open-badge key show FILE  print the identifier of the key in FILE

The file is PKCS #8, encrypted with a passphrase (scrypt, AES-256), as OpenSSL reads it. Whoever has
the file and the passphrase signs in your name; who has lost either can never sign so again.

  --passphrase-file FILE  read the passphrase from the first line of FILE, which may be a
                          descriptor as /dev/fd/3, and do not ask for it
  --did-web HOST          also write did.json beside the key: the document to publish so that
                          badges can be issued as did:web:HOST; HOST may have a path
  -h, --help              this text
";

/// What `open-badge issue --help` prints.
pub const ISSUE_HELP: &str = "\
open-badge issue --key FILE [OPTION...] --out FILE              sign a badge
open-badge issue --key FILE --from CSV --template FILE --out DIR  sign one for each row

What will be signed is shown before. Nothing is signed that breaks a rule or says what has no
meaning, and nothing is written that `open-badge verify` would not call valid. Nobody is contacted.

  --key FILE              the key, from `open-badge key new`
  --passphrase-file FILE  read its passphrase from the first line of FILE, as /dev/fd/3
  --did FILE              issue as the identifier of this did.json, which lists the key; without
                          it the issuer is the key's own did:key
  --template FILE         a badge without a proof, to begin with
  --out FILE              where the badge goes: NAME.json; NAME.jwt for a JSON Web Token; NAME.png
                          or NAME.svg with --picture; - for standard output
  --picture FILE          a PNG or SVG to put the badge into
  --design NAME           draw an SVG to put it into: seal, shield, hexagon or label
  --ask NAME              whom to ask to sign it, too, or NAME=DID; may be given again. --out is then
                          a file that says who signed and who is still asked, for `cosign`
  --yes                   sign without asking
  --at TIME               the time of signing, as 2026-05-03T12:00:00Z, if not now

  --recipient TEXT        whom it is for: an email address, which the badge has as a salted hash
                          alone, a DID, a URL, or `none` to name nobody
  --recipient-name TEXT   the recipient's name, for everybody to read
  --issuer-name TEXT      your name, or your group's
  --achievement TEXT      what it is for
  --description TEXT      what that is
  --criteria TEXT         what it takes: words (Markdown), or a URL
  --narrative TEXT        what this person did (Markdown)
  --evidence TEXT         words or a URL; may be given again
  --valid-from TIME       when it begins, if not now; a day, as 2026-05-03, is its first second
  --valid-until TIME      when it ends; a day is its last second

  --from CSV              a row for each badge. The first line names the columns: recipient, name,
                          issuer, achievement, description, criteria, narrative, evidence,
                          valid-from, valid-until. Run again after an interruption, it goes on.
  -h, --help              this text

Exit code
   0  done
  64  wrong usage
  65  what should be signed, or its rows, are not in order; for these nothing was signed
  66  a file cannot be read
  73  a file stands there already, or cannot be written
  77  the passphrase is wrong, or nobody agreed to sign
";

/// What `open-badge endorse --help` and `open-badge cosign --help` print.
pub const BESIDE_HELP: &str = "\
open-badge endorse --key FILE --comment TEXT --out FILE BADGE  say that you stand by a badge
open-badge cosign --key FILE --out FILE BADGE                  add your signature to a badge
open-badge cosign --show [--out FILE] BADGE                    say who signed and who is still asked
open-badge accept --key FILE --out FILE BADGE                  say that you accept a badge given to you

An endorsement is a credential of its own beside the badge, bound to the badge's exact bytes. A
co-signature stands in the badge itself, after the issuer's. Accepting is an endorsement by whom the
badge names as its recipient: it must be given to the identifier that signs. BADGE is JSON, a file or
-. It is verified first, as `open-badge verify` does, and one that was changed is not signed.

  --key FILE, --passphrase-file FILE, --did FILE, --yes, --at TIME
                       as with `open-badge issue`
  --out FILE           where it goes; - for standard output
  --documents MAP, --offline
                       as with `open-badge verify`
  --of PART            endorse: badge (that this person did it, the default), achievement (that it is
                       a good badge), or issuer
  --comment TEXT       endorse, accept: what you saw, and how you know (Markdown)
  --ask NAME           cosign: whom else to ask, or NAME=DID; may be given again. What is written then
                       says who is asked, beside the badge and unsigned, and BADGE may be such a file.
                       Once all have signed, the badge alone is written
  --as NAME            cosign: who you are of those who are asked
  --show               cosign: sign nothing; --out is for the badge as it is
  --name TEXT          endorse, accept: a title
  --issuer-name TEXT   endorse, accept: your name
  --valid-until TIME   endorse, accept: until when you say so; a day is its last second
  -h, --help           this text

The exit codes are those of `open-badge issue`.
";
