//! What `open-badge frost --help` prints.

/// Its text.
pub const HELP: &str = "\
open-badge frost invite --group NAME --quorum N --member NAME... --out FILE
                                              ask members to make a key together
open-badge frost invite --refresh GROUP --member NAME... --out FILE
                                              ask them for new shares of the same key
open-badge frost invite --repair GROUP --lost NAME --member NAME... --out FILE
                                              ask members to make the share of another again
open-badge frost join INVITATION --name NAME [--share FILE] [--out FILE]
                                              take part in that
open-badge frost show SHARE                   say whose key and share it is
open-badge frost propose --group GROUP --signer NAME... [OPTION...] --out FILE
                                              write down the badge to sign
open-badge frost propose --group GROUP --signer NAME... --endorse BADGE --comment TEXT --out FILE
                                              write down that the group stands by a badge
open-badge frost propose --group GROUP --signer NAME... --cosign BADGE --out FILE
                                              propose to add the group's signature to a badge
open-badge frost sign PROPOSAL --share FILE --out FILE
                                              sign it together with the others
open-badge frost combine PROPOSAL --group GROUP --out FILE
                                              put it together from their texts, without a share

A key of which nobody has the whole (FROST, RFC 9591): any N of the members sign with it, and what
they sign is an ordinary badge. There is no server: `join` and `sign` print texts, each on a line, to
send to the others in any way, and wait on standard input for theirs. A line that does not begin with
`{` is the name of a file with such texts. Everybody may read the texts; nobody may change them, so
compare the code that `join` prints. What is secret meanwhile is kept in memory alone: if a command
is ended early, all begin anew.

  --group NAME         invite: what the group calls itself
  --quorum N           invite: how many sign together, 2 at least
  --member NAME        invite: who takes part; may be given again
  --refresh GROUP      invite: the group's file; who is not named loses their part in the key
  --repair GROUP       invite: the same; members named help, as many as sign together at least
  --lost NAME          invite: who lost the share
  --name NAME          join: who you are in the invitation
  --share FILE         join, sign: your share
  --out FILE           where it goes; join writes your share there, encrypted with a new passphrase
  --passphrase-file FILE
                       read the passphrase of --share from the first line of FILE, as /dev/fd/3
  --new-passphrase-file FILE
                       join: the same for the new share
  --group FILE         show: write the group's file there, for everybody to read;
                       propose, combine: that file
  --did-web HOST       show: also write did.json, as `open-badge key show` does
  --signer NAME        propose: who signs; as many as sign together at least; may be given again
  --did FILE, --template FILE, --at TIME, --recipient TEXT, --recipient-name TEXT, --issuer-name TEXT,
  --achievement TEXT, --description TEXT, --criteria TEXT, --narrative TEXT, --evidence TEXT,
  --valid-from TIME, --valid-until TIME
                       propose: as with `open-badge issue`
  --of PART, --comment TEXT
                       propose --endorse: as with `open-badge endorse`
  --documents MAP, --offline
                       propose, sign, combine: as with `open-badge verify`, for a badge of others
  --yes                join: do not ask whether the code is the same; sign: sign without asking
  -h, --help           this text

Exit code
   0  done
  64  wrong usage
  65  a text is not in order, too few came, or somebody's does not fit; nothing was signed
  66  a file cannot be read
  73  a file stands there already, or cannot be written
  77  the passphrase is wrong, or nobody agreed
";
