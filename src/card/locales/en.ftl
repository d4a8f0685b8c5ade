### English, the source language of every text that cards and reports show.
###
### A build reads this file as Fluent syntax (https://projectfluent.org/fluent/guide) and uses a part
### of it: messages, attributes, terms without arguments, and placeholders such as { $host }. Other
### languages are files of the same keys; a message that one lacks is shown in English.
###
### Writing: sentence case, no exclamation marks, no blame; a fact, then what to do next. A message is
### a whole sentence or a whole label: texts are never put together from fragments. Never claim more
### than was checked.

-corrected = Ask the issuer for a corrected badge.
-original = Ask for the original file.
-transport = Check that the whole file was copied or downloaded, and try again.
-another = Another verifier may be able to check it.
-signer = Ask the named issuer whether this badge is theirs.
-baked = Ask the issuer to put the badge into the picture again.

## Checks
##
## check-<code, dots as dashes>: what holds when the check passed.
## .fail      what was found when it failed.
## .unknown   what is not known when it could not be made; a `why-…` sentence follows.
## .none      why there was nothing to check; without it, `check-none` is said.
## .hint      what to do when it failed.
## .plain, .fail-plain   the same as the message and .fail without placeholders, for when one of the
##            values is missing.
##
## A check's values `name`, `found`, `expected`, `status` and `reason` that its sentence does not use follow
## it as sentences of their own (`fact-…`), so any check may carry them. `host` or `url` serve the `why-…`
## sentences of checks that could not be made, `name` says what is not supported. Sentences of these
## codes use more (a test keeps this list true):
## values: proof.expires date
## values: key.document host
## values: key.issuer controller issuer
## values: issuer.domain host
## values: date.from date
## values: date.until date
## values: status.revocation date
## values: status.suspension date
## values: picture.signed host
## values: endorsement.target subject
## values: hosted.class host
## values: hosted.issuer host
## values: hosted.supplied host
## values: hosted.assertion host
## values: hosted.origin host
## values: jwt.expires date
## values: key.holder controller
## values: status.message found
## values: status.list date url
## values: status.keeper keeper

check-intake-readable = The file can be read.
    .fail = The file cannot be read.
    .unknown = It is not known what the file contains.
    .hint = { -transport }
check-intake-json = The text is well-formed JSON.
    .fail = The text is not well-formed JSON.
    .unknown = It is not known whether the text is well-formed JSON.
    .hint = { -transport }
check-intake-unique-names = Every name stands only once in its object.
    .fail = A name stands twice in one object, so programs may read different things in it.
    .unknown = It is not known whether a name stands twice in one object.
    .hint = { -corrected }
check-intake-unicode = Every text is well-formed Unicode.
    .fail = A text contains half a Unicode character.
    .unknown = It is not known whether every text is well-formed Unicode.
    .hint = { -corrected }
check-intake-wrapper = The file holds the badge and nothing around it.
    .fail = The badge stood inside something else, which was taken away.
    .unknown = It is not known whether something stood around the badge.
    .hint = What stood around the badge is not part of it.
check-intake-byte-order-mark = The file begins with its content.
    .fail = The file begins with a byte order mark, which JSON does not allow. It was skipped.
    .unknown = It is not known whether the file begins with a byte order mark.
    .hint = Save the file as UTF-8 without a byte order mark.
check-intake-badge = The document is a badge.
    .fail = The document is not a badge.
    .unknown = It is not known whether the document is a badge.
    .hint = Look for the badge’s own file, often offered as a download by the issuer.
check-intake-kind = This checker can read this kind of badge.
    .fail = The document is not of a kind of badge that has been published.
    .unknown = It is not known what kind of badge this is.
    .hint = { -another }
check-intake-part = The document is more than a part of a badge.
    .fail = The document belongs to badges, which refer to it, and is none itself.
    .unknown = It is not known whether the document is only a part of a badge.
    .hint = Look for the file of the badge that somebody was given.

check-context-base = The first context is the one of Verifiable Credentials.
    .fail = The first context is not the one of Verifiable Credentials.
    .unknown = It is not known whether the contexts begin as they must.
    .hint = { -corrected }
check-context-open-badges = The Open Badges context is named.
    .fail = The Open Badges context is not named in second place.
    .unknown = It is not known whether the Open Badges context is named.
    .hint = { -corrected }
check-context-alias = The Open Badges context is named by its present address.
    .fail = The Open Badges context is named by an old address. It was read as the present one.
    .unknown = It is not known by which address the Open Badges context is named.
    .hint = Issuers can use the present address in new badges.
check-context-known = The meaning of every word comes from contexts that this checker carries.
    .fail = A context cannot be used.
    .unknown = It is not known what some words in the badge mean.
    .hint = { -another }
check-context-rules = The contexts fit together.
    .fail = The contexts contradict each other or cannot be read.
    .unknown = It is not known whether the contexts fit together.
    .hint = { -corrected }
check-context-complete = Everything in the badge has a meaning that the signature covers.
    .fail = Something in the badge has no defined meaning, so a signature would not cover it.
    .unknown = It is not known whether everything in the badge has a defined meaning.
    .hint = { -corrected }
check-context-understood = No added vocabulary changes what is read here.
    .fail = An added vocabulary gives other names or meanings to what the standard defines, so the badge would not be read as it was signed.
    .unknown = It is not known whether an added vocabulary changes what is read here.
    .hint = { -original }
check-context-snapshot = The signature was made with the contexts as they are now.
    .fail = The signature was made with an older text of a context.
    .unknown = It is not known with which text of the contexts the signature was made.
    .hint = Other verifiers may answer differently. The issuer can issue the badge again.
check-canonical-form = The badge can be put into the one form that is signed.
    .fail = The badge cannot be put into the one form that is signed.
    .unknown = It is not known in which form the badge was signed.
    .hint = { -corrected }

check-credential-type = The document says that it is a credential, in types that are defined.
    .fail = The types of the credential are missing or not defined.
    .unknown = It is not known whether the types of the credential are defined.
    .hint = { -corrected }
check-credential-id = The credential has one identifier.
    .fail = The credential’s identifier is missing or not one web address or URN.
    .unknown = It is not known whether the credential has one identifier.
    .none = The credential has no identifier and needs none.
    .hint = { -corrected }
check-credential-issuer = The credential names one issuer.
    .fail = The credential does not name one issuer by an identifier.
    .unknown = It is not known whether the credential names one issuer.
    .hint = { -corrected }
check-credential-subject = The credential is about one subject.
    .fail = The credential is not about exactly one subject.
    .unknown = It is not known whether the credential is about one subject.
    .hint = { -corrected }
check-credential-dates = The dates that are needed are there and well formed.
    .fail = A date that is needed is missing or not well formed.
    .unknown = It is not known whether the dates are well formed.
    .hint = { -corrected }
check-credential-time-zone = Every date names its time zone.
    .fail = A date names no time zone. It was read as universal time (UTC).
    .unknown = It is not known whether every date names its time zone.
    .hint = Dates may be off by some hours. Issuers can add the time zone.
check-credential-period = The validity period ends after it begins.
    .fail = The validity period ends before it begins.
    .unknown = It is not known whether the validity period ends after it begins.
    .none = The validity period is open, so its ends cannot contradict each other.
    .hint = { -corrected }
check-credential-status = The information on where to look up the status is complete.
    .fail = The information on where to look up the status is not complete.
    .unknown = It is not known whether the information on the status is complete.
    .none = The badge names no place to look up its status.
    .hint = { -corrected }
check-credential-schema = Every schema is named with its address and type.
    .fail = A schema is named without its address or type.
    .unknown = It is not known whether every schema is named completely.
    .none = The badge names no schema.
    .hint = { -corrected }
check-credential-typed = Evidence, terms of use and refresh services say what type they are.
    .fail = Evidence, terms of use or a refresh service does not say what type it is.
    .unknown = It is not known whether evidence, terms of use and refresh services say their types.
    .none = The badge names no evidence, terms of use or refresh service.
    .hint = { -corrected }
check-credential-texts = Names and descriptions are plain texts.
    .fail = A name or description is not a plain text.
    .unknown = It is not known whether names and descriptions are plain texts.
    .none = The credential has no name or description of its own.
    .hint = { -corrected }
check-credential-related = Every related resource is named once, with a digest.
    .fail = A related resource is named twice or without a digest.
    .unknown = It is not known whether related resources are named with digests.
    .none = The badge names no related resources.
    .hint = { -corrected }

check-badge-recipient = The badge says who it was issued to, by an identifier.
    .fail = The badge does not say who it was issued to.
    .unknown = It is not known whether the badge says who it was issued to.
    .hint = { -corrected }
check-badge-subject = The badge is about one achievement.
    .fail = The badge is not about exactly one achievement.
    .unknown = It is not known whether the badge is about one achievement.
    .hint = { -corrected }
check-badge-achievement = The achievement has a name, a description and criteria.
    .fail = The achievement lacks its identifier, type, name, description or criteria.
    .unknown = It is not known whether the achievement is described completely.
    .hint = { -corrected }
check-badge-profiles = The issuer and other profiles say what they are.
    .fail = The issuer or another profile does not say what it is.
    .unknown = It is not known whether the profiles say what they are.
    .none = The issuer is named by its identifier alone.
    .hint = { -corrected }
check-badge-alignments = Alignments and result descriptions are complete.
    .fail = An alignment or a result description is not complete.
    .unknown = It is not known whether alignments and result descriptions are complete.
    .none = The badge has no alignments or result descriptions.
    .hint = { -corrected }
check-badge-evidence = The evidence is of the kind that the standard defines.
    .fail = A piece of evidence is not of the kind that the standard defines.
    .unknown = It is not known whether the evidence is of the kind that the standard defines.
    .none = The badge has no evidence.
    .hint = { -corrected }
check-badge-identities = The recipient’s identifiers are complete.
    .fail = An identifier of the recipient is not complete.
    .unknown = It is not known whether the recipient’s identifiers are complete.
    .none = The recipient is not named by an email address or similar.
    .hint = { -corrected }
check-badge-results = Results refer to descriptions that the achievement has.
    .fail = A result refers to a description that the achievement does not have, or breaks its terms.
    .unknown = It is not known whether the results fit their descriptions.
    .none = The badge gives no results.
    .hint = { -corrected }
check-badge-result-status = The results do not say that the achievement was missed.
    .fail = A result says that the achievement was not completed.
    .unknown = It is not known whether a result says that the achievement was not completed.
    .none = The badge gives no result with a status.
    .hint = Read the result before you rely on the badge.
check-badge-creator = The issuer is also the creator of the achievement.
    .fail = Somebody else is named as the creator of the achievement.
    .unknown = It is not known whether the issuer is the creator of the achievement.
    .none = Nobody else is named as the creator of the achievement.
    .hint = Ask the creator whether this issuer may award the achievement.

check-endorsement-subject = The endorsement says what it endorses.
    .fail = The endorsement lacks its name, or does not say what it endorses.
    .unknown = It is not known what is endorsed.
    .hint = { -corrected }
check-endorsement-target = It endorses what it is attached to.
    .fail = It endorses { $subject }, and not what it is attached to.
    .fail-plain = It is no endorsement of what it is attached to.
    .unknown = It is not known whether it endorses what it is attached to.
    .hint = It says nothing of this badge.
check-record-subject = The record says whose it is and what it holds.
    .fail = The record does not say whose it is or what it holds.
    .unknown = It is not known whether the record is complete.
    .hint = { -corrected }
check-record-associations = What the record links with each other stands in it.
    .fail = The record links something that does not stand in it.
    .unknown = It is not known whether what the record links stands in it.
    .none = The record links nothing with each other.
    .hint = { -corrected }
check-record-vouches = The record’s issuer signed this badge with the rest of the record. It has no signature of its own.
    .fail = This badge has no signature of its own, and that of the record does not hold.
    .unknown = It is not known whether the record’s issuer vouches for this badge, which has no signature of its own.
    .hint = Ask the issuer for a signed badge.
check-record-issuer = The badge names the record’s issuer as its own.
    .fail = The badge names another issuer than the record’s, and that issuer did not sign it.
    .unknown = It is not known whether the badge names the record’s issuer as its own.
    .hint = Ask the issuer that the badge names.

check-assertion-context = The vocabulary of Open Badges is named.
    .fail = The vocabulary of Open Badges is not named.
    .unknown = It is not known whether the vocabulary of Open Badges is named.
    .hint = { -corrected }
check-assertion-shape = The award has all that the standard asks for.
    .fail = The award lacks something that the standard asks for, or has it in another form.
    .unknown = It is not known whether the award is complete.
    .hint = { -corrected }
check-assertion-dates = The dates are well formed and in order.
    .fail = A date is missing, not well formed, or out of order.
    .unknown = It is not known whether the dates are well formed.
    .hint = { -corrected }
check-assertion-class = What the badge is for is described completely.
    .fail = The description of what the badge is for lacks something, or has it in another form.
    .unknown = It is not known whether what the badge is for is described completely.
    .hint = { -corrected }
check-assertion-issuer = The issuer describes itself completely.
    .fail = The issuer’s own description lacks something, or has it in another form.
    .unknown = It is not known whether the issuer describes itself completely.
    .hint = { -corrected }
check-assertion-upgraded = The badge is written as Open Badges 2.0 has it.
    .fail = The badge follows an earlier standard. It was read as Open Badges 2.0 has it.
    .unknown = It is not known whether the badge is written as Open Badges 2.0 has it.
    .hint = Nothing needs to be done. Issuers can issue new badges by a newer standard.
check-assertion-extensions = The extensions are of their form and were read.
    .fail = An extension lacks its context or its type.
    .unknown = An extension was not read, and not compared with its own rules.
    .none = The badge has no extensions.
    .hint = { -corrected }
check-hosted-class = What the badge is for was read from { $host }.
    .plain = What the badge is for was read with the badge.
    .fail = What should stand at the address of what the badge is for is something else.
    .unknown = It is not known what the badge is for.
    .hint = { -signer }
check-hosted-issuer = The issuer’s profile was read from its own address at { $host }.
    .plain = The issuer’s profile was read from its own address.
    .fail = The issuer is not named by the address at which it publishes its profile.
    .unknown = It is not known what the issuer publishes about itself.
    .none = By its standard the issuer has no profile of its own, only a site.
    .hint = { -signer }
check-hosted-same = What an address gives calls itself by that address.
    .fail = What an address gives calls itself by another address. It was read from there.
    .unknown = It is not known whether what an address gives calls itself by that address.
    .hint = Make sure that this is the badge that you wanted to check.
check-hosted-https = The addresses are https.
    .fail = An address is http. It was looked up over https instead.
    .unknown = It is not known whether the addresses are https.
    .hint = Nothing needs to be done. Issuers can use https in new badges.
check-hosted-supplied = What the hosts publish was asked for.
    .fail = { $host } was not asked. A copy that you supplied was read instead.
    .fail-plain = A copy that you supplied was read instead of what its host publishes now.
    .unknown = It is not known whether the hosts were asked.
    .hint = To know what stands there now, check again without the copy, or open the address.
check-hosted-address = The badge names the address at which it is published.
    .fail = The badge names no address at which its issuer publishes it.
    .unknown = It is not known where the badge is published.
    .hint = Ask the issuer for the badge’s address.
check-hosted-assertion = The badge was read from { $host }, where it is published.
    .plain = The badge was read from where it is published.
    .fail = Another badge stands at the address that this one names.
    .unknown = It is not known whether the issuer publishes this badge.
    .none = The badge is no longer published.
    .hint = { -signer }
check-hosted-origin = { $host } is a place where the issuer says that it publishes badges.
    .plain = The badge is published where the issuer says that it publishes badges.
    .fail = { $host } is no place where the named issuer says that it publishes badges.
    .fail-plain = The badge is not published where the named issuer says that it publishes badges.
    .unknown = It is not known whether the badge is published where the issuer says that it publishes badges.
    .hint = { -signer }
check-hosted-copy = The copy at hand says the same as what is published.
    .fail = The copy at hand says something else than what is published. Only what is published is shown.
    .unknown = It is not known whether the copy at hand says the same as what is published.
    .none = No copy was given to compare.
    .hint = Do not rely on the copy. It may be old, or changed.

check-proof-present = The badge carries a signature.
    .fail = The badge carries no signature.
    .unknown = It is not known whether the badge carries a signature.
    .none = The badge carries no signature of its own.
    .hint = Ask the issuer for a signed badge.
check-proof-shape = The proof has all members that its type needs.
    .fail = The proof lacks a member that its type needs.
    .unknown = It is not known whether the proof is complete.
    .hint = { -corrected }
check-proof-suite = The cryptosuite is one that this checker supports.
    .fail = No cryptosuite of this name can be used here.
    .unknown = It is not known whether the signature matches, because of its cryptosuite.
    .hint = { -another }
check-proof-suite-name = The cryptosuite goes by its present name.
    .fail = The cryptosuite goes by an old name. It was read as the present one.
    .unknown = It is not known whether the cryptosuite goes by its present name.
    .hint = Issuers can use the present name in new badges.
check-proof-purpose = The proof was made to state something.
    .fail = The proof was made for another purpose than to state something.
    .unknown = It is not known for which purpose the proof was made.
    .hint = { -corrected }
check-proof-dates = The dates of the proof are well formed.
    .fail = A date of the proof is not well formed.
    .unknown = It is not known whether the dates of the proof are well formed.
    .none = The proof gives no dates.
    .hint = { -corrected }
check-proof-expires = The signature itself is in date until { $date }.
    .plain = The signature itself is in date.
    .fail = The signature itself expired on { $date }.
    .fail-plain = The signature itself has expired.
    .unknown = It is not known whether the signature itself is in date.
    .none = The signature itself has no end date.
    .hint = Ask the issuer to sign the badge again.
check-proof-session = The proof is not tied to one site or session.
    .fail = The proof was made for one site or session and proves nothing elsewhere.
    .unknown = It is not known whether the proof is tied to one site or session.
    .hint = { -original }
check-proof-chain = The proofs that this one builds on are there and match.
    .fail = A proof that this one builds on is missing or does not match.
    .unknown = It is not known whether the proofs that this one builds on match.
    .none = The proof does not build on others.
    .hint = { -original }
check-proof-context = The contexts of the proof agree with those of the badge.
    .fail = The contexts of the proof differ from those of the badge.
    .unknown = It is not known whether the contexts of the proof agree with those of the badge.
    .none = The proof has no contexts of its own to compare.
    .hint = { -original }
check-proof-value = The signature has the right form and length.
    .fail = The signature does not have the form and length of its cryptosuite.
    .unknown = It is not known whether the signature has the right form.
    .hint = { -original }
check-proof-signature = The badge matches its signature: it is unchanged since it was signed.
    .fail = The badge does not match its signature. It was changed, or damaged, after signing.
    .unknown = It is not known whether the badge matches its signature.
    .hint = { -original }

check-proof-obsolete = The cryptosuite is still in use.
    .fail = The cryptosuite is obsolete. Nothing is known against it, but other verifiers may no longer read it.
    .unknown = It is not known whether the cryptosuite is still in use.
    .hint = Issuers can sign new badges with a present cryptosuite.
check-proof-header = The header of the signature names its algorithm and asks for nothing that is not understood.
    .fail = The header of the signature names another algorithm than that of its key, or asks for something that is not understood.
    .unknown = It is not known what the header of the signature asks for.
    .hint = { -original }
check-proof-derived = The proof was made for showing the badge.
    .fail = This is the copy for the holder alone, from which others are made for showing.
    .unknown = It is not known whether the proof was made for showing the badge.
    .hint = Ask the holder for a copy that was made for showing.
check-proof-whole = The badge is shown whole.
    .fail = The holder chose which parts of the badge to show. What the issuer did not make mandatory, such as an end date, may have been left out.
    .unknown = It is not known whether the badge is shown whole.
    .hint = Where a part that is missing matters, ask the holder for it.

check-jws-form = The badge has the form of a JSON Web Signature.
    .fail = The badge does not have the form of a JSON Web Signature.
    .unknown = It is not known whether the badge has the form of a JSON Web Signature.
    .hint = { -transport }
check-jws-header = The header of the signature asks for nothing unusual.
    .fail = The header of the signature is of another kind than badges have, or asks for something that is not understood.
    .unknown = It is not known whether the header of the signature asks for something unusual.
    .hint = { -original }
check-jws-members = The header of the signature has only members that Open Badges allows.
    .fail = The header of the signature has a member that Open Badges does not allow. It was ignored.
    .unknown = It is not known whether the header of the signature has other members.
    .hint = { -corrected }
check-jws-algorithm = The signature’s algorithm is one that this checker supports.
    .fail = The signature’s algorithm is none that protects a badge.
    .unknown = It is not known whether the signature matches, because of its algorithm.
    .hint = { -original }
check-jws-key = The signature names one public key.
    .fail = The signature names no key, or not one public key.
    .unknown = It is not known which key the signature names.
    .hint = { -corrected }
check-jws-signature = The badge matches the signature around it: it is unchanged since it was signed.
    .fail = The badge does not match the signature around it. It was changed, or damaged, after signing.
    .unknown = It is not known whether the badge matches the signature around it.
    .hint = { -original }

check-jwt-profile = The token and the credential in it follow one standard.
    .fail = The token and the credential in it follow different standards.
    .unknown = It is not known which standard the token follows.
    .hint = { -corrected }
check-jwt-claims = The token says the same as the credential in it.
    .fail = The token says something else than the credential in it, or leaves out what it must say.
    .unknown = It is not known whether the token says the same as the credential in it.
    .hint = { -corrected }
check-jwt-expires = The token itself is in date until { $date }.
    .plain = The token itself is in date.
    .fail = The token itself expired on { $date }.
    .fail-plain = The token itself has expired.
    .unknown = It is not known whether the token itself is in date.
    .none = The token itself has no end date.
    .hint = Ask the issuer to sign the badge again.
check-jwt-recipient = The token names the recipient as the credential does.
    .fail = The token does not name the recipient.
    .unknown = It is not known whether the token names the recipient.
    .hint = Issuers can name the recipient in the token.
check-jwt-meaning = Everything in the badge has a defined meaning.
    .fail = Something in the badge has no defined meaning. It is signed all the same.
    .unknown = It is not known whether everything in the badge has a defined meaning.
    .hint = { -corrected }
check-jwt-proof = The proofs inside agree with the signature around them.
    .fail = A proof inside the badge does not match, although the signature around it does.
    .unknown = It is not known whether the proofs inside match.
    .hint = Ask the issuer which of the signatures counts.

check-key-identifier = The key is named by a well-formed identifier.
    .fail = The identifier of the key is not well formed.
    .unknown = It is not known whether the key is named by a well-formed identifier.
    .hint = { -corrected }
check-key-resolver = This checker knows how to find keys of this kind.
    .fail = Keys of this kind cannot be found.
    .unknown = It is not known what the key is, because this checker cannot find keys of this kind.
    .hint = { -another }
check-key-document = The document that lists the key was read from { $host }.
    .plain = The document that lists the key was read.
    .fail = { $host } publishes no readable document that lists the key.
    .fail-plain = The document that lists the key is missing or cannot be read.
    .unknown = It is not known whose key this is.
    .hint = Ask the issuer to publish its keys again.
check-key-document-id = The document that lists the key is about the identifier that led to it.
    .fail = The document that lists the key is about somebody else.
    .unknown = It is not known who the document that lists the key is about.
    .hint = { -signer }
check-key-deactivated = The key’s owner has not given up its identifier.
    .fail = The key’s owner has given up its identifier.
    .unknown = It is not known whether the key’s owner has given up its identifier.
    .hint = { -signer }
check-key-method = The owner’s document lists the key.
    .fail = The owner’s document does not list the key.
    .unknown = It is not known whether the owner’s document lists the key.
    .hint = { -signer }
check-key-controller = The key is controlled by the owner of the document that lists it.
    .fail = The key is controlled by somebody else than the owner of the document that lists it.
    .unknown = It is not known who controls the key.
    .hint = { -signer }
check-key-purpose = The owner lets this key make statements.
    .fail = The owner does not let this key make statements.
    .unknown = It is not known whether the owner lets this key make statements.
    .hint = { -signer }
check-key-current = The key has not been revoked and has not expired.
    .fail = The key has been revoked or has expired.
    .unknown = It is not known whether the key is still in use.
    .hint = Ask the issuer to sign the badge again.
check-key-format = The key is well formed.
    .fail = The key is not well formed, or is not a public key.
    .unknown = It is not known whether the key is well formed.
    .hint = Ask the issuer to publish its keys again.
check-key-kind = The key is of the kind that the signature’s algorithm uses.
    .fail = The key is of another kind than the signature’s algorithm uses.
    .unknown = It is not known whether the key fits the signature’s algorithm.
    .hint = { -corrected }
check-key-issuer = The key belongs to the named issuer.
    .fail = The key belongs to { $controller }, not to { $issuer }.
    .fail-plain = The key does not belong to the named issuer.
    .unknown = It is not known whether the key belongs to the named issuer.
    .hint = { -signer }
check-key-holder = The key belongs to whoever presents the badges.
    .fail = The key belongs to { $controller }, not to whoever is named as presenting the badges.
    .fail-plain = The key does not belong to whoever is named as presenting the badges.
    .unknown = It is not known whether the key belongs to whoever presents the badges.
    .none = Nobody is named as presenting the badges.
    .hint = Check each badge by itself.
check-issuer-domain = { $host } vouches for the issuer.
    .plain = A domain vouches for the issuer.
    .fail = No domain vouches for the issuer.
    .unknown = It is not known whether a domain vouches for the issuer.
    .none = The issuer’s identifier names no domain.
    .hint = Ask the issuer you know whether this badge is theirs.

check-date-from = The badge is valid since { $date }.
    .plain = The validity period has begun.
    .fail = The badge is not valid until { $date }.
    .fail-plain = The validity period has not begun.
    .unknown = It is not known whether the validity period has begun.
    .none = The validity period has no beginning.
    .hint = Check again on that day. Check also that the clock of this device is right.
check-date-until = The badge is valid until { $date }.
    .plain = The validity period has not ended.
    .fail = The badge expired on { $date }.
    .fail-plain = The validity period has ended.
    .unknown = It is not known whether the validity period has ended.
    .none = The badge has no end date.
    .hint = Ask the issuer whether there is a newer badge. Check also that the clock of this device is right.
check-status-revocation = The status list of { $date } says that the badge is not revoked.
    .plain = The badge is not revoked.
    .fail = The status list of { $date } says that the badge is revoked.
    .fail-plain = The badge is revoked.
    .unknown = It is not known whether the issuer has revoked the badge.
    .none = The issuer publishes no revocation information for this badge.
    .hint = Ask the issuer why.
check-status-suspension = The status list of { $date } says that the badge is not suspended.
    .plain = The status list says that the badge is not suspended.
    .fail = The status list of { $date } says that the badge is suspended.
    .fail-plain = The status list says that the badge is suspended.
    .unknown = It is not known whether the issuer has suspended the badge.
    .none = The issuer publishes no suspension information for this badge.
    .hint = Suspensions can be lifted. Check again later, or ask the issuer.
check-status-message = The status list says nothing further about the badge.
    .fail = The status list says something further about the badge, in a form for programs: { $found }.
    .fail-plain = The status list says something further about the badge, in a form for programs.
    .unknown = It is not known whether the issuer says something further about the badge.
    .hint = Ask the issuer what it means.
check-status-entry = What the badge says of its place in a status list is written as it should be.
    .fail = What the badge says of its place in a status list is not written as it should be.
    .unknown = It is not known where the badge has its place in a status list.
    .hint = { -corrected }
check-status-list = The status list { $url } of { $date } is in order.
    .plain = The status list is in order.
    .fail = The status list { $url } is not in order.
    .fail-plain = The status list is not in order.
    .unknown = It is not known whether the status list is in order.
    .hint = Ask the issuer to publish its status list again.
check-status-keeper = The issuer keeps the status list.
    .fail = The status list is kept by { $keeper }, not by the issuer.
    .fail-plain = The status list is not kept by the issuer.
    .unknown = It is not known who keeps the status list.
    .hint = Ask the issuer whether it relies on it.
check-status-privacy = Asking for the status list does not tell which badge is being checked.
    .fail = The status list is about this badge alone, so its host was told which badge is being checked.
    .unknown = It is not known whether asking for the status list tells which badge is being checked.
    .hint = Issuers can keep one list for many badges.
check-schema-conforms = The badge conforms to the schema that it names.
    .fail = The badge does not conform to the schema that it names.
    .unknown = It is not known whether the badge conforms to the schema that it names.
    .none = The badge names no schema to conform to.
    .hint = { -corrected }
check-refresh-current = The issuer has no newer version of the badge.
    .fail = The issuer has a newer version of the badge.
    .unknown = It is not known whether the issuer has a newer version of the badge.
    .none = The badge names no place to look for a newer version.
    .hint = Ask for the newer version.
check-endorsements-hold = The endorsements hold.
    .fail = An endorsement does not hold.
    .unknown = It is not known whether the endorsements hold.
    .none = The badge carries no endorsements.
    .hint = Do not rely on that endorsement.
check-picture-signed = The picture is part of what was signed.
    .fail = The picture comes from { $host } and is not covered by the signature.
    .fail-plain = The picture is not covered by the signature.
    .unknown = It is not known whether the signature covers the picture.
    .none = The badge has no picture.
    .hint = Do not read anything into the picture.

check-picture-whole = The picture could be read to its end.
    .fail = The picture breaks off or is damaged. What comes after that was not read.
    .unknown = The picture was not read to its end.
    .hint = { -transport }
check-picture-encoding = The text in the picture can be read.
    .fail = The picture is not in the encoding UTF-8. What comes after the first other character was not read.
    .unknown = It is not known whether the text in the picture can be read.
    .hint = { -transport }
check-picture-document-type = The picture defines nothing that could change what stands in it.
    .fail = The picture has a document type, which could change what stands in it.
    .unknown = The picture has a document type, which could change what stands in it. It is not read.
    .hint = Take out the document type (its line begins with DOCTYPE), or ask the issuer for the badge as JSON.
check-picture-badge = A badge is in the picture.
    .fail = No badge is in the picture. A website may have taken it out.
    .unknown = It is not known whether a badge is in the picture.
    .hint = Download the picture again from where it was awarded, or ask the issuer for the badge as JSON.
check-picture-single = One badge is in the picture.
    .fail = Several badges are in the picture.
    .unknown = It is not known how many badges are in the picture.
    .hint = Look which of them is meant.
check-picture-text = The text of the badge can be read.
    .fail = The picture says that it holds a badge, but its text is missing or damaged.
    .unknown = The text of the badge was not read.
    .hint = { -transport }
check-picture-compressed = The text in the picture is not compressed.
    .fail = The text in the picture is compressed, which the standard forbids.
    .unknown = It is not known whether the text in the picture is compressed.
    .hint = { -baked }
check-picture-chunk = The text in the picture stands where Unicode belongs.
    .fail = The text in the picture stands where Western European letters belong only. Other letters may be damaged.
    .unknown = It is not known where in the picture the text stands.
    .hint = { -baked }
check-picture-checksum = The checksum of the text in the picture is right.
    .fail = The checksum of the text in the picture is wrong. The picture may be damaged.
    .unknown = It is not known whether the checksum of the text in the picture is right.
    .hint = { -transport }
check-picture-both = The picture holds the badge in one way.
    .fail = The picture holds a badge in two ways. Only one was read.
    .unknown = It is not known in how many ways the picture holds the badge.
    .hint = { -baked }
check-picture-elements = Nothing but the badge stands in its place in the picture.
    .fail = Something else stands in the badge’s place in the picture. It was left out.
    .unknown = It is not known what else stands in the badge’s place in the picture.
    .hint = { -baked }
check-picture-namespace = The badge’s place in the picture is named as the standard has it.
    .fail = The badge’s place in the picture is named in another way than the standard has it.
    .unknown = It is not known how the badge’s place in the picture is named.
    .hint = { -baked }

check-container-complete = Each badge in it was checked by itself.
    .fail = Not every badge in it can be checked by itself.
    .unknown = Some of what it holds was not checked.
    .hint = Check the badges one by one.

## Why a check could not be made; what follows the sentence `.unknown`

why-unreachable = { $host } did not answer, or does not allow checks from web pages.
why-unreachable-plain = A document that this needs could not be fetched.
why-status = { $host } answered with the HTTP status { $status } instead of the document.
why-not-permitted = This checker does not let a badge make your device contact { $url }.
why-not-permitted-plain = This checker does not let a badge make your device contact the address given.
why-offline = Nobody was contacted, as you asked.
why-limit = It would take more work than one badge is allowed here.
why-unreliable = What { $host } publishes for that cannot be relied on.
why-unreliable-plain = What is published for that cannot be relied on.
why-not-asked = Nobody was asked, since the badge was not found to be its issuer’s.
why-unsupported = This checker does not support { $name }.
why-unsupported-plain = This checker does not support what it needs for that.
hint-unreachable = Try again later. This says nothing about the badge.
hint-not-permitted = Ask the issuer to publish it at a public https address.
hint-offline = Check again when hosts may be contacted.
hint-limit = { -another }
hint-unreliable = Ask the issuer. This says nothing about the badge.
hint-not-asked = See first what else was found.
hint-unsupported = { -another }

## Facts that a check’s sentence does not use

fact-name = It is about { $name }.
fact-found = Found: { $found }.
fact-expected = Expected: { $expected }.
fact-status = Status: { $status }.
fact-reason = Reason given there: “{ $reason }”.
check-none = Nothing in this badge calls for the check { $check }.

## The language of this file

language = en
direction = ltr

## The status strip: headline, then the second line
##
## $domain is a host name in ASCII, $time and $date are times, $controller, $issuer and $name
## identifiers without spaces. Nothing else that an issuer wrote may stand here.

headline-checking = Checking this badge…
headline-valid = Signature valid — issued by { $domain }
headline-valid-path = Signature valid — issued from a part of { $domain }
headline-no-status = Signature valid — no revocation information
headline-status-unknown = Signature valid — revocation not checked
headline-suspension-unknown = Signature valid — suspension not checked
headline-unlinked = Signature valid — issuer not identified
headline-not-completed = Signature valid — achievement not completed
headline-not-yet = Not valid until { $date }
headline-not-yet-plain = Not valid yet
headline-expired = Expired on { $date }
headline-expired-plain = Expired
headline-signature-expired = The signature expired on { $date }
headline-signature-expired-plain = The signature expired
headline-suspended = Suspended by the issuer
headline-suspended-plain = Suspended
headline-revoked = Revoked by the issuer
headline-revoked-plain = Revoked
headline-wrong-signer = Not signed by the named issuer
headline-malformed = Breaks the rules of its own format
headline-unsigned = Nobody has signed this
headline-tampered = Does not match its signature
headline-could-not-check = Could not be checked
headline-unsupported = This checker cannot read this kind of badge
headline-not-a-badge = No badge found here

second-contacting = Contacting { $hosts }
second-issued-by = Issued by { $domain }.
second-issued-from = Issued from a part of { $domain }.
second-in-date = In date.
second-no-end = No end date.
second-not-revoked = Not revoked as of { $date }.
second-not-revoked-plain = Not revoked.
second-no-status = The issuer publishes no revocation information.
second-status-unknown = { $host } could not be reached. Try again later.
second-status-unknown-plain = Whether it was withdrawn was not checked.
second-unlinked = Signed with a key that no domain vouches for.
second-not-completed = A result in it says that the achievement was not completed.
second-not-yet = Signature valid. Dates are compared with this device’s clock.
second-expired = Signature valid; it was in force from { $from } until { $until }.
second-expired-plain = Signature valid.
second-signature-expired = The badge matches its signature, but the signature was only made to last until then.
second-suspended = Signature valid, but the badge is suspended for now.
second-revoked = Signature valid, but the badge no longer stands.
second-malformed = It may be an honest mistake: ask the issuer for a corrected badge.
second-unsigned = Anyone could have written it.
second-tampered = It was changed, or damaged, after signing. Ask for the original file.
second-missing = A check that is needed did not run.
second-says-nothing = This says nothing about the badge.
second-unsupported = Another verifier may.
second-not-a-badge = Look for the badge’s own file, often offered as a download by the issuer.
second-checked = Checked { $time }.

## What the badge says

not-checked-yet = Not checked yet.
unnamed = A badge without a name
label-issuer = Issued by
label-recipient = Issued to
label-issued = Issued on
label-expires = Expires
label-unchecked-issuer = Names as issuer
label-unchecked-recipient = Names as recipient
label-unchecked-issued = Names as date of issue
label-unchecked-expires = Names as end date
issuer-self = Calls itself “{ $name }”
issuer-unlinked = A key that no domain vouches for
issuer-punycode = The address has letters outside the basic Latin alphabet. It is shown in its technical form, since such letters can look alike.
self-issued = Issuer and recipient are the same: it is a statement about itself.
recipient-sealed-email = A sealed email address: a hash, for comparing only
recipient-sealed = A sealed identifier: a hash, for comparing only
recipient-id = Somebody named by an identifier only
recipient-hidden = Recipient not shown
no-end = No end date
states = { $domain } states:
states-plain = The issuer states:
show-picture = Show picture from { $host }
picture-uncovered = The picture is not covered by the signature.
person-question = Is it about this person?
summary-unchecked = Show unchecked contents
unchecked = Nobody vouches for what stands here. Anyone may have written it.

## Details

summary-details = Show details
label-name-as-written = Name as written
label-issuer-id = Issuer’s identifier
label-issuer-about = The issuer about itself
label-recipient-id = Recipient’s identifier
label-valid-from = Valid from
label-achievement = Achievement
label-kind = Kind
label-creator = Creator of the achievement
label-criteria = Criteria
label-narrative = How it was earned
label-evidence = Evidence
label-source = Assessed by
label-role = Role
label-term = Term
label-activity-start = Began on
label-activity-end = Ended on
label-credits-earned = Credits earned
label-license = Licence number
label-credits-available = Credits available
label-field-of-study = Field of study
label-specialization = Specialisation
label-human-code = Code
label-language = Language
label-version = Version
label-related = Other versions
label-alignments = Refers to
label-tags = Keywords
label-badge-id = Badge’s identifier
label-achievement-id = Achievement’s identifier
criteria-page = Page about the criteria
evidence-page = Page of evidence
more-items = { $count } more are not shown here.

## Only with the feature `full`: several badges, results, endorsements, records, hosted badges

headline-several = { $count } badges, each checked by itself
second-several = What came out of each stands beside it.
label-results = Results
result-required = Required: { $value }
result-range = Possible: { $value }
label-endorsed = Endorses
label-comment = What it says of that
label-endorsements = Endorsements
endorsements-note = An endorsement names what it endorses by an identifier alone. It does not cover what the badge says, and others can write the same identifier.
endorsed-award = This award is endorsed by
endorsed-achievement = This kind of badge is endorsed by
endorsed-creator = The creator of this kind of badge is endorsed by
endorsed-issuer = The issuer is endorsed by
endorser-issuer = This is the issuer of the badge.
endorser-recipient = This is the recipient of the badge.
headline-elsewhere = Does not endorse this
label-achievements = Also lists
label-associations = How they belong together
association-exact-match-of = { $source } is the same as { $target }.
association-is-child-of = { $source } belongs under { $target }.
association-is-parent-of = { $source } is made up of parts such as { $target }.
association-is-part-of = { $source } is part of { $target }.
association-is-peer-of = { $source } is on a level with { $target }.
association-is-related-to = { $source } is related to { $target }.
association-precedes = { $source } comes before { $target }.
association-replaced-by = { $source } was replaced by { $target }.
hint-gone = It is no longer published there, or not for everybody. This says nothing about the badge.
headline-hosted = Confirmed with { $domain }
headline-hosted-plain = Confirmed with the issuer’s site
headline-hosted-copies = Matches copies of what { $domain } published
headline-hosted-copies-plain = Matches copies of what the issuer’s site published
headline-wrong-host = Not published by the named issuer
second-hosted = Their site publishes this same record now. It is not signed.
second-hosted-copies = You supplied copies; what their site publishes now is not known in full. The badge is not signed.
second-hosted-not-yet = Their site publishes it. Dates are compared with this device’s clock.
second-hosted-expired = Their site publishes it; it was in force from { $from } until { $until }.
second-hosted-expired-plain = Their site publishes it.
second-hosted-revoked = Their site says so. The badge no longer stands.
publishes = { $host } publishes:
supplied = Your copy of what { $host } published says:
picture-outside = The picture itself is not part of what is published about the badge.
label-published = Where it was read
published-award = The award: { $place }
published-achievement = What it is for: { $place }
published-issuer = The issuer: { $place }
place-document = In the document itself
place-supplied = A copy that you supplied, of { $host }
open-issuer = Who the issuer is.
open-pages-hosted = What linked pages show: they are not part of what was compared.
way-page = Open the badge’s own page at { $host }
way-copies = A copy that you save from there can be dropped on the page that checks badges, together with the badge. It then counts as a copy that you supplied.

## Only in the feature `recipient`: is it about this person?

person-hint = Type an email address, web address, telephone number, DID or other identifier. It is compared on this device; this checker neither sends nor keeps it.
person-compare = Compare
person-match = Match: the badge names its recipient by this identifier. That does not show who presents it.
person-no-match = No match: of this kind, the badge names its recipient by another identifier, or by this one in another spelling.
person-unconfirmed = Cannot tell: the badge itself was not found to be valid, so what it says of its recipient counts for nothing.
person-nothing-typed = Cannot tell: nothing was typed.
person-no-identifier = Cannot tell: the badge gives no identifier of its recipient.
person-other-kind = Cannot tell: the badge does not name its recipient by this, but by identifiers of other kinds, or of kinds that this checker does not know.
person-unknown-hash = Cannot tell: the badge has such an identifier as a hash of a kind that this checker does not know.
person-spelling = Cannot tell: the badge may have the same identifier in another spelling. Type it as the issuer had it; a telephone number with its country code.
person-limit = Cannot tell: it would take more work than one badge is allowed here.
person-not-valid = The badge itself is not valid: see what else was found.

## Checks and what they leave open

summary-checks = Show checks ({ $count })
label-checks = What was checked
outcome-passed = Passed:
outcome-failed = Failed:
outcome-unknown = Not checked:
outcome-none = Not applicable:
label-not-checked = What was not checked
open-truth = Whether what { $domain } states is true.
open-truth-plain = Whether what the badge states is true.
open-owner = Who runs { $domain }.
open-owner-plain = Who holds the key.
open-person = Whether the badge is about the person who shows it.
open-pages = What linked pages show: a signature does not cover them.
label-contacted = Hosts contacted
nobody-contacted = None.
label-checked-at = Dates compared with
label-checker = Checked by
label-proofs = Signatures
proof-issuer = Made with the issuer’s key, by { $suite }.
proof-co-signature = A co-signature by { $controller }. It matches, and says nothing about who issued the badge.
proof-co-signature-open = A signature names the key { $method }. It was not confirmed and does not count.

## Actions

action-verify = Check it yourself at { $host }
action-copy = Copy badge
action-copied = Copied
action-download = Download badge
action-again = Check again
print-note = A printed page proves nothing. Check the badge itself at { $url }.
print-note-plain = A printed page proves nothing. Check the badge itself.

## Only in the feature `trust`: lists that the reader chose

listings-label = On lists that you chose
listing-named-since = Listed by { $keeper } as { $name } since { $date }.
listing-named = Listed by { $keeper } as { $name }.
listing-since = Listed by { $keeper } since { $date }.
listing-plain = Listed by { $keeper }.
listing-ended = No longer listed by { $keeper }: the entry ended on { $date }.
listing-not-yet = Not listed by { $keeper } yet: the entry begins on { $date }.
listing-none = Not on the list of { $keeper }. That says nothing about the issuer.
listing-unknown = Whether { $keeper } lists the issuer was not checked.
listing-unconfirmed = The badge itself was not found to hold, so nobody was looked up.
listing-form = The document is not a list of a kind that this checker reads.
listing-out-of-date = The list’s own time is over, or has not begun.
listing-not-in-order = The list does not match its signature, or its keeper withdrew it.
listing-ambiguous = The list has several entries for the issuer that say different things.
listing-signer = The list is signed by { $signer }.
listing-unsigned = The list is not signed.
listing-date = It is as of { $date }.
listings-page-label = A list that this page names. You did not choose it, and it changes nothing about the badge

## Only in the feature `trust`: who signed besides the issuer, and what came beside the badge

sites-label = Sites that the issuer names
site-linked = { $host } and the issuer name each other.
site-not-linked = { $host } does not name the issuer. That they belong together is the issuer’s word alone.
site-unknown = Whether { $host } names the issuer was not checked.
site-out-of-date = What it publishes about the issuer is out of date.
site-not-in-order = What it publishes about the issuer does not match the issuer’s key, or cannot be read.
co-signers-label = Who else signed
co-signers-count = Members of { $community } today who signed: { $count }. You asked for: { $required }.
co-signer-member = A member: { $controller }
co-signer-other = Somebody of whom no membership was found: { $controller }
endorsed-parent = The organisation that the issuer says to be part of is endorsed by
endorsed-assessor = Who assessed this is endorsed by
beside-source = It came beside the badge, in { $source }.
beside-within = It came beside the badge, in the same document.
bound-text = It is bound to exactly this text of the badge.
bound-other-text = It is bound to another text: it endorses a badge with this identifier, not confirmed to be this one.
bound-not-compared = It is bound to a text that could not be compared with this badge.
bound-identifier = It endorses a badge with this identifier; it is not confirmed that this text was meant.
aside-label = Beside the badge, and not found to have to do with it
aside-item = { $source }

## Only in the feature `trust`: plain questions, with what stands behind each answer

facets-label = Questions to ask
facet-stated = Stated:
facet-confirmed = Confirmed:
facet-unknown = Not known:
facet-voice = Who says this?
facet-voice-self = The person whom the badge is about says it of themself.
facet-voice-host = Whoever runs { $host }.
facet-voice-key = Whoever holds the issuer’s key.
facet-voice-kind = Whether that is a person, a group or an organisation.
facet-known-by = How do we know that voice?
facet-known-host = { $host } vouches for it.
facet-known-site = { $host } and the issuer name each other.
facet-known-list = { $keeper } lists it, by a list that you chose.
facet-known-endorser = { $name }, as they call themself, endorses the issuer.
facet-known-not = Nothing but its own key speaks for it here.
facet-done = What did they do?
facet-done-narrative = How the recipient earned it is described.
facet-done-criteria = What it takes to earn it is described.
facet-done-not = The badge does not say.
facet-seen = Who saw or assessed it?
facet-seen-source = { $name }, by the issuer’s word.
facet-seen-signed = { $name }, as they call themself, who signed it too.
facet-seen-results = The badge has results.
facet-seen-not = The badge names nobody besides its issuer.
facet-work = Can I look at it?
facet-work-linked = Evidence is linked. Nobody knows here whether it still shows what the issuer saw.
facet-work-described = Evidence is described, and not linked.
facet-work-not = No evidence is given.
facet-maker = Whose definition is it?
facet-maker-issuer = The issuer’s own.
facet-maker-signed = That of { $name }, as they call themself, who endorses it or its issuer.
facet-maker-other = That of { $name }, by the issuer’s word.
facet-maker-not = The badge does not say who made its definition.
facet-place = In which context?
facet-place-framework = It points to { $name }.
facet-place-details = Keywords or other particulars stand among the details.
facet-place-not = The badge names none.
facet-when = When, and is it still current?
facet-when-earned = Earned on { $date }.
facet-when-in-date = It is in date, by the clock of this device.
facet-when-over = It is not in date, by the clock of this device.
facet-when-stands = Its issuer has not withdrawn it.
facet-when-withdrawn = Its issuer has withdrawn it.
facet-when-not = Whether its issuer has withdrawn it.
facet-person = Is it about this person?
facet-person-match = It names its recipient by what you gave.
facet-person-other = It names its recipient by something else than what you gave.
facet-person-not = Nobody compared it with a person, or it could not be told.
facet-company = Who stands beside it?
facet-company-member = { $controller }, a member of the community that you named, signed it.
facet-company-endorser = { $name }, as they call themself, endorses it.
facet-company-not = Nobody else is known to stand beside it. Most recognition is small.
facet-consent = Did the person accept it?
facet-consent-self = They issued it themself.
facet-consent-given = The recipient endorsed it with their own key.
facet-consent-presented = The recipient put it into a presentation with their own key.
facet-consent-not = Nothing here shows that the recipient accepted it.

## Only in the feature `render`: what a page shows that was built earlier

twin-checked = Checked on { $time }, when this page was built.
twin-file = The badge as a file
twin-picture = A picture proves nothing: check the badge itself.

## Only in the feature `webvh`: the log of a did:webvh

check-key-log-form = The log of the key owner’s identifier is well formed.
    .fail = The log of the key owner’s identifier breaks the rules of its form, or was added to after it was closed.
    .unknown = It is not known whether the log of the key owner’s identifier is well formed.
    .hint = Ask the issuer to publish a corrected log.
check-key-log-scid = The key owner’s identifier belongs to the beginning of its log.
    .fail = The key owner’s identifier does not belong to the beginning of the log that is published for it.
    .unknown = It is not known whether the key owner’s identifier belongs to its log.
    .hint = { -signer }
check-key-log-name = The log is about the identifier that led to it.
    .fail = The log is about another identifier.
    .unknown = The identifier has moved to another place, which this checker does not follow.
    .hint = { -signer }
check-key-log-numbers = The entries of the log are numbered without gaps.
    .fail = Entries of the log are missing, or stand in another order.
    .unknown = It is not known whether entries of the log are missing.
    .hint = { -signer }
check-key-log-hashes = Each entry of the log matches its hash and follows from the one before.
    .fail = An entry of the log was changed, or does not follow from the one before.
    .unknown = It is not known whether entries of the log were changed.
    .hint = { -signer }
check-key-log-times = The times in the log rise, and none is in the future.
    .fail = The times in the log do not rise, or one is in the future by the clock of this device.
    .unknown = It is not known whether the times in the log rise.
    .hint = Check the clock of this device; else ask the issuer to publish a corrected log.
check-key-log-proofs = Each entry of the log is signed by a key that was allowed to add it.
    .fail = An entry of the log is not signed by a key that was allowed to add it.
    .unknown = It is not known whether each entry of the log is signed by a key that was allowed to add it.
    .hint = { -signer }
check-key-log-rotation = Keys that had to be announced in the log were announced.
    .fail = A key in the log was not announced before, although its owner had promised to announce keys.
    .unknown = It is not known whether keys were announced in the log.
    .hint = { -signer }
check-key-log-witnesses = Enough witnesses approved of each entry of the log that needs them.
    .fail = Too few of the witnesses that the log names approved of it.
    .unknown = It is not known whether enough witnesses approved of the log.
    .none = The log names no witnesses.
    .hint = Ask the issuer to publish what its witnesses say again.
