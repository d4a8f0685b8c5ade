//! Every check there is, in one table: its stable code, its rule, and what follows from it. What only
//! the feature `full` checks has no code without it.
//!
//! The sentences (what holds, what does not, and what to do) stand in `src/card/locales`, keyed by
//! the code; a test keeps both complete.

use super::{Part, Scope, Verdict};

/// What a failed check means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFail {
    /// The verdict is this one, or a worse one.
    Is(Verdict),
    /// It qualifies the verdict.
    Caveat,
}

/// What a check that could not be made means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnUnknown {
    /// Without it there is no verdict on the badge.
    Decides,
    /// It qualifies the verdict.
    Caveat,
}

/// What a valid verdict needs of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// It must have passed.
    Pass,
    /// It must stand in the report.
    Present,
    /// It may be absent.
    Optional,
}

/// What the table says of a code.
struct Row {
    name: &'static str,
    rule: &'static str,
    on_fail: OnFail,
    on_unknown: OnUnknown,
    requirement: Requirement,
    part: Part,
}

macro_rules! codes {
    (
        everywhere { $( $part:ident { $( $(#[$doc:meta])* $name:ident $code:literal $rule:literal $fail:ident $unknown:ident $need:ident )* } )* }
        full { $( $full_part:ident { $( $(#[$full_doc:meta])* $full_name:ident $full_code:literal $full_rule:literal $full_fail:ident $full_unknown:ident $full_need:ident )* } )* }
        webvh { $( $log_part:ident { $( $(#[$log_doc:meta])* $log_name:ident $log_code:literal $log_rule:literal $log_fail:ident $log_unknown:ident $log_need:ident )* } )* }
    ) => {
        /// What a check asks. The names are stable: programs may rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $($( $(#[$doc])* $name, )*)*
            $($( $(#[$full_doc])* #[cfg(feature = "full")] $full_name, )*)*
            $($( $(#[$log_doc])* #[cfg(feature = "webvh")] $log_name, )*)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: [Self; Self::TABLE.len()] = [
                $($( Self::$name, )*)*
                $($( #[cfg(feature = "full")] Self::$full_name, )*)*
                $($( #[cfg(feature = "webvh")] Self::$log_name, )*)*
            ];

            const TABLE: &[Row] = &[
                $($( row!($part $code $rule $fail $unknown $need), )*)*
                $($( #[cfg(feature = "full")] row!($full_part $full_code $full_rule $full_fail $full_unknown $full_need), )*)*
                $($( #[cfg(feature = "webvh")] row!($log_part $log_code $log_rule $log_fail $log_unknown $log_need), )*)*
            ];
        }
    };
}

macro_rules! row {
    ($part:ident $code:literal $rule:literal $fail:ident $unknown:ident $need:ident) => {
        Row {
            name: $code,
            rule: $rule,
            on_fail: fail::$fail,
            on_unknown: OnUnknown::$unknown,
            requirement: Requirement::$need,
            part: Part::$part,
        }
    };
}

/// Short names for the table.
#[allow(non_upper_case_globals)]
mod fail {
    use super::{OnFail, Verdict};
    pub(super) const NotABadge: OnFail = OnFail::Is(Verdict::NotABadge);
    pub(super) const Tampered: OnFail = OnFail::Is(Verdict::Tampered);
    pub(super) const WrongSigner: OnFail = OnFail::Is(Verdict::WrongSigner);
    pub(super) const Malformed: OnFail = OnFail::Is(Verdict::Malformed);
    pub(super) const Unsigned: OnFail = OnFail::Is(Verdict::Unsigned);
    pub(super) const Revoked: OnFail = OnFail::Is(Verdict::Revoked);
    pub(super) const Suspended: OnFail = OnFail::Is(Verdict::Suspended);
    pub(super) const Expired: OnFail = OnFail::Is(Verdict::Expired);
    pub(super) const NotYetValid: OnFail = OnFail::Is(Verdict::NotYetValid);
    pub(super) const Caveat: OnFail = OnFail::Caveat;
}

codes! {
    everywhere {
        Intake {
            /// The input can be read as a whole: size, depth, encoding of its container.
            IntakeReadable "intake.readable" "ENV-13" NotABadge Decides Pass
            /// The input is JSON.
            IntakeJson "intake.json" "ENV-03" NotABadge Decides Pass
            /// No object has two members of one name.
            IntakeUniqueNames "intake.unique-names" "ENV-04" Malformed Decides Pass
            /// Every string is Unicode text.
            IntakeUnicode "intake.unicode" "ENV-05" Malformed Decides Pass
            /// The text starts without a byte order mark.
            IntakeByteOrderMark "intake.byte-order-mark" "ENV-01" Caveat Caveat Optional
            /// The document is a badge.
            IntakeBadge "intake.badge" "ENV-08" NotABadge Decides Pass
            /// The badge is of a kind and version that this checker knows.
            IntakeKind "intake.kind" "ENV-10" NotABadge Decides Pass
            /// The document is more than what a badge refers to.
            IntakePart "intake.part" "ENV-08" NotABadge Decides Optional
        }
        Credential {
            /// `@context` begins with the data model's context.
            ContextBase "context.base" "CTX-01" Malformed Decides Pass
        }
        Badge {
            /// `@context` names the Open Badges context, second.
            ContextOpenBadges "context.open-badges" "CTX-02" Malformed Decides Pass
            /// The Open Badges context is named by its present address.
            ContextAlias "context.alias" "CTX-02" Caveat Caveat Optional
        }
        Context {
            /// Every context is one that this checker carries.
            ContextKnown "context.known" "CTX-03" Malformed Decides Pass
            /// The contexts can be applied: nothing protected is redefined.
            ContextRules "context.rules" "CTX-08" Malformed Decides Pass
            /// Every member has a meaning, so that nothing shown escapes the signature.
            ContextComplete "context.complete" "CTX-05" Malformed Decides Pass
            /// No added vocabulary changes what the names mean that are read here.
            ContextUnderstood "context.understood" "CTX-09" Malformed Decides Present
            /// The document can be put into canonical form with bounded work.
            CanonicalForm "canonical.form" "CTX-15" Malformed Decides Pass
        }
        Credential {
            /// `type` is present and every type is known.
            CredentialType "credential.type" "VCD-01" Malformed Decides Pass
            /// `id` is one URL.
            CredentialId "credential.id" "VCD-02" Malformed Decides Pass
            /// `issuer` is one URL, or an object whose `id` is one.
            CredentialIssuer "credential.issuer" "VCD-03" Malformed Decides Pass
            /// `credentialSubject` is one object with content.
            CredentialSubject "credential.subject" "VCD-04" Malformed Decides Pass
            /// The dates that the data model asks for are there and well formed.
            CredentialDates "credential.dates" "VCD-05" Malformed Decides Pass
            /// Every date names its time zone.
            CredentialTimeZone "credential.time-zone" "VCD-05" Caveat Caveat Optional
            /// The validity period does not end before it begins.
            CredentialPeriod "credential.period" "VCD-05" Malformed Decides Pass
            /// Every `credentialStatus` has what its type asks for.
            CredentialStatus "credential.status" "VCD-09" Malformed Decides Pass
            /// Every `credentialSchema` has a URL `id` and a `type`.
            CredentialSchema "credential.schema" "VCD-10" Malformed Decides Pass
            /// `evidence`, `termsOfUse` and `refreshService` are objects with a `type`.
            CredentialTyped "credential.typed" "VCD-11" Malformed Decides Pass
            /// Names and descriptions are texts, with language and direction at most.
            CredentialTexts "credential.texts" "VCD-12" Malformed Decides Pass
            /// Every `relatedResource` has one `id` of its own and a digest.
            CredentialRelated "credential.related" "VCD-13" Malformed Decides Pass
        }
        Badge {
            /// The recipient has an `id` or an `identifier`.
            BadgeRecipient "badge.recipient" "OB3-03" Malformed Decides Pass
            /// The subject is an `AchievementSubject` with exactly one `achievement`.
            BadgeSubject "badge.subject" "OB3-04" Malformed Decides Pass
            /// The achievement has `id`, `type`, `name`, `description` and `criteria`.
            BadgeAchievement "badge.achievement" "OB3-05" Malformed Decides Pass
            /// The issuer, and each profile inside, has its type.
            BadgeProfiles "badge.profiles" "OB3-06" Malformed Decides Pass
            /// Alignments and result descriptions are complete.
            BadgeAlignments "badge.alignments" "OB3-07" Malformed Decides Pass
            /// Each evidence is of the type `Evidence`.
            BadgeEvidence "badge.evidence" "VCD-11" Malformed Decides Pass
            /// Identity objects are complete.
            BadgeIdentities "badge.identities" "OB3-08" Malformed Decides Pass
            /// Results refer to descriptions that the achievement has.
            BadgeResults "badge.results" "OB3-24" Malformed Decides Pass
            /// The results do not say that the achievement was missed or left.
            BadgeResultStatus "badge.result-status" "OB3-25" Caveat Caveat Optional
            /// The issuer is the achievement's creator.
            BadgeCreator "badge.creator" "OB3-26" Caveat Caveat Optional
        }
        Credential {
            /// There is a proof.
            ProofPresent "proof.present" "OB3-40" Unsigned Decides Present
        }
        Proof {
            /// The proof has the members that its type asks for.
            ProofShape "proof.shape" "DIP-01" Malformed Decides Pass
            /// The cryptosuite is one that this checker knows.
            ProofSuite "proof.suite" "DIP-13" Malformed Decides Pass
            /// The cryptosuite goes by its present name.
            ProofSuiteName "proof.suite-name" "DIP-20" Caveat Caveat Optional
            /// The proof's purpose is to make a statement: `assertionMethod`.
            ProofPurpose "proof.purpose" "OB3-31" Malformed Decides Pass
            /// The proof's dates are well formed.
            ProofDates "proof.dates" "DIP-02" Malformed Decides Pass
            /// The proof has not passed its own `expires`.
            ProofExpires "proof.expires" "DIP-03" Expired Decides Present
            /// The proof was not made for one session or site only.
            ProofSession "proof.session" "DIP-06" Caveat Caveat Optional
            /// The proofs that this one builds on are there and verify.
            ProofChain "proof.chain" "DIP-09" Malformed Decides Present
            /// The proof's `@context` agrees with the document's.
            ProofContext "proof.context" "DIP-18" Malformed Decides Present
            /// The signature has the suite's encoding and length.
            ProofValue "proof.value" "DIP-17" Malformed Decides Pass
            /// The signature matches the document.
            ProofSignature "proof.signature" "DIP-15" Tampered Decides Pass
        }
        Key {
            /// The verification method is named by a well-formed identifier.
            KeyIdentifier "key.identifier" "DID-14" Malformed Decides Pass
            /// The identifier is of a kind that this checker can resolve.
            KeyResolver "key.resolver" "DID-14" Malformed Decides Pass
            /// The controller document could be had.
            KeyDocument "key.document" "DID-12" Malformed Decides Pass
            /// The controller document is about the identifier that led to it.
            KeyDocumentId "key.document-id" "DID-01" WrongSigner Decides Pass
            /// The controller document has not been deactivated.
            KeyDeactivated "key.deactivated" "DID-16" WrongSigner Decides Pass
            /// The controller document lists the verification method.
            KeyMethod "key.method" "DID-02" WrongSigner Decides Pass
            /// The verification method is controlled by the document that lists it.
            KeyController "key.controller" "DID-03" WrongSigner Decides Pass
            /// The controller lets this key make statements.
            KeyPurpose "key.purpose" "DID-03" WrongSigner Decides Pass
            /// The key is neither revoked nor expired.
            KeyCurrent "key.current" "DID-04" WrongSigner Decides Pass
            /// The key is well formed, of one form, and public.
            KeyFormat "key.format" "DID-05" Malformed Decides Pass
            /// The key is of the kind that the suite uses.
            KeyKind "key.kind" "DIP-21" Malformed Decides Pass
        }
        Issuer {
            /// The key's controller is the issuer.
            KeyIssuer "key.issuer" "OB3-36" WrongSigner Decides Pass
        }
        Standing {
            /// A domain vouches for the issuer.
            IssuerDomain "issuer.domain" "DID-18" Caveat Caveat Present
            /// The validity period has begun.
            DateFrom "date.from" "VCD-06" NotYetValid Decides Present
            /// The validity period has not ended.
            DateUntil "date.until" "OB3-15" Expired Decides Present
            /// The badge is not revoked.
            StatusRevocation "status.revocation" "STA-12" Revoked Caveat Present
            /// The badge is not suspended.
            StatusSuspension "status.suspension" "STA-11" Suspended Caveat Optional
            /// The badge conforms to the schema it names.
            SchemaConforms "schema.conforms" "OB3-01" Malformed Caveat Optional
            /// The issuer has no newer version of the badge.
            RefreshCurrent "refresh.current" "OB3-10" Caveat Caveat Optional
            /// Every endorsement inside holds, by a report of its own.
            EndorsementsHold "endorsements.hold" "OB3-21" Caveat Caveat Optional
            /// The picture is covered by the signature.
            PictureSigned "picture.signed" "BAK-10" Caveat Caveat Optional
        }
    }
    full {
        Intake {
            /// Nothing stood around the badge that had to be taken away.
            IntakeWrapper "intake.wrapper" "ENV-16" Caveat Caveat Optional
        }
        Context {
            /// The signature belongs to the context's present text, not to an older one.
            ContextSnapshot "context.snapshot" "CTX-04" Caveat Caveat Optional
        }
        Endorsement {
            /// The endorsement says what it endorses.
            EndorsementSubject "endorsement.subject" "OB3-23" Malformed Decides Pass
            /// The endorsement is about what it is attached to in a badge.
            EndorsementTarget "endorsement.target" "OB3-22" Malformed Decides Optional
        }
        Record {
            /// The record says whose it is and what it holds.
            RecordSubject "record.subject" "CLR-01" Malformed Decides Pass
            /// What the record links with each other stands in it.
            RecordAssociations "record.associations" "CLR-05" Caveat Caveat Present
        }
        Recorded {
            /// The record's issuer vouches for a badge without a signature of its own.
            RecordVouches "record.vouches" "CLR-03" Unsigned Decides Pass
            /// The badge names the record's issuer as its own.
            RecordIssuer "record.issuer" "CLR-03" Caveat Caveat Present
        }
        Assertion {
            /// The vocabulary of Open Badges is named.
            AssertionContext "assertion.context" "OB2-19" Malformed Decides Pass
            /// The assertion has all members that the standard asks for, in their forms.
            AssertionShape "assertion.shape" "OB2-06" Malformed Decides Pass
            /// Its dates are well formed and in order.
            AssertionDates "assertion.dates" "OB2-10" Malformed Decides Pass
            /// What it was awarded for is described completely.
            AssertionClass "assertion.class" "OB2-07" Malformed Decides Pass
            /// The issuer describes itself completely.
            AssertionIssuer "assertion.issuer" "OB2-08" Malformed Decides Pass
            /// The badge is written as Open Badges 2.0 has it, so that nothing had to be upgraded.
            AssertionUpgraded "assertion.upgraded" "OB1-03" Caveat Caveat Optional
            /// Extensions are of their form and were read.
            AssertionExtensions "assertion.extensions" "OB2-24" Malformed Caveat Optional
            /// The description of what it was awarded for could be had.
            HostedClass "hosted.class" "OB2-02" WrongSigner Decides Pass
            /// The issuer's profile was read from its own address.
            HostedIssuer "hosted.issuer" "OB2-05" WrongSigner Decides Present
            /// What an address gives calls itself by that address.
            HostedSame "hosted.same" "OB2-02" Caveat Caveat Optional
            /// The addresses are https.
            HostedHttps "hosted.https" "OB2-25" Caveat Caveat Optional
            /// Hosts were asked themselves, not copies of what they published.
            HostedSupplied "hosted.supplied" "OB2-26" Caveat Caveat Optional
        }
        Hosted {
            /// The badge names the address at which its issuer publishes it.
            HostedAddress "hosted.address" "OB2-01" Unsigned Decides Pass
            /// The badge was read from that address.
            HostedAssertion "hosted.assertion" "OB2-01" WrongSigner Decides Pass
            /// The address is one where the issuer says that it publishes badges.
            HostedOrigin "hosted.origin" "OB2-03" WrongSigner Decides Pass
            /// The copy at hand says the same as what the issuer publishes.
            HostedCopy "hosted.copy" "ENV-12" Caveat Caveat Optional
        }
        Jws {
            /// The text is a compact JWS.
            JwsForm "jws.form" "ENV-14" Malformed Decides Pass
            /// The header is of a known type and asks for nothing that is not understood.
            JwsHeader "jws.header" "JOS-05" Malformed Decides Pass
            /// The header has no members besides those that Open Badges allows.
            JwsMembers "jws.members" "JOS-02" Caveat Caveat Optional
            /// The algorithm is one that this checker supports.
            JwsAlgorithm "jws.algorithm" "JOS-01" Malformed Decides Pass
            /// The header names one public key.
            JwsKey "jws.key" "JOS-03" Malformed Decides Pass
            /// The signature matches what it is around.
            JwsSignature "jws.signature" "JOS-14" Tampered Decides Pass
        }
        Jwt {
            /// Header, claims and credential are of one profile.
            JwtProfile "jwt.profile" "JOS-09" Malformed Decides Pass
            /// The claims say the same as the credential.
            JwtClaims "jwt.claims" "JOS-06" Malformed Decides Pass
            /// The token itself has not expired.
            JwtExpires "jwt.expires" "JOS-08" Expired Decides Present
            /// The token names the recipient as the credential does.
            JwtRecipient "jwt.recipient" "JOS-07" Caveat Caveat Optional
            /// Every member of the credential has a defined meaning.
            JwtMeaning "jwt.meaning" "CTX-14" Caveat Caveat Optional
            /// The proofs inside agree with the signature around.
            JwtProof "jwt.proof" "JOS-16" Caveat Caveat Optional
        }
        Proof {
            /// The cryptosuite is one that is still in use.
            ProofObsolete "proof.obsolete" "DIP-22" Caveat Caveat Optional
            /// The header of a detached signature says no more than it must, and the truth.
            ProofHeader "proof.header" "DIP-22" Malformed Decides Optional
            /// A proof of selective disclosure was derived for showing, and is not the one to derive from.
            ProofDerived "proof.derived" "DIP-24" Malformed Decides Optional
            /// The badge is shown whole, and not in parts that its holder chose.
            ProofWhole "proof.whole" "VCD-18" Caveat Caveat Optional
        }
        Holder {
            /// The key's controller is the holder, if one is named.
            KeyHolder "key.holder" "ENV-15" WrongSigner Decides Present
        }
        Picture {
            /// The picture could be read to its end.
            PictureWhole "picture.whole" "BAK-05" Caveat Caveat Optional
            /// The picture is in an encoding that its text can be read in.
            PictureEncoding "picture.encoding" "BAK-07" Caveat Caveat Optional
            /// The picture has no document type, which could define anything.
            PictureDocumentType "picture.document-type" "BAK-09" NotABadge Decides Optional
            /// A badge is baked into the picture.
            PictureBadge "picture.badge" "BAK-11" NotABadge Decides Optional
            /// One badge at the most is baked into it.
            PictureSingle "picture.single" "BAK-06" Caveat Caveat Optional
            /// The text of the badge can be read.
            PictureText "picture.text" "BAK-01" NotABadge Decides Optional
            /// The text is not compressed.
            PictureCompressed "picture.compressed" "BAK-01" Caveat Caveat Optional
            /// The text stands in a chunk for Unicode.
            PictureChunk "picture.chunk" "BAK-03" Caveat Caveat Optional
            /// The chunk's checksum matches it.
            PictureChecksum "picture.checksum" "BAK-05" Caveat Caveat Optional
            /// The badge stands in the content or in the attribute, not in both.
            PictureBoth "picture.both" "BAK-07" Caveat Caveat Optional
            /// Nothing but the text stands in the element.
            PictureElements "picture.elements" "BAK-07" Caveat Caveat Optional
            /// The namespace is spelled as the standard has it.
            PictureNamespace "picture.namespace" "BAK-08" Caveat Caveat Optional
        }
        Container {
            /// Each document inside was verified by itself.
            ContainerComplete "container.complete" "ENV-02" Malformed Decides Pass
        }
        Standing {
            /// A status list has nothing further to say of the badge: a message, or something unknown.
            StatusMessage "status.message" "STA-11" Caveat Caveat Optional
            /// What the badge says of its place in a status list is written as its standard asks.
            StatusEntry "status.entry" "STA-01" Caveat Caveat Optional
            /// A status list is signed, in date and of the right kind.
            StatusList "status.list" "STA-02" Caveat Caveat Optional
            /// The issuer keeps the status list.
            StatusKeeper "status.keeper" "STA-14" Caveat Caveat Optional
            /// Asking for the status list does not tell which badge is being checked.
            StatusPrivacy "status.privacy" "STA-18" Caveat Caveat Optional
        }
    }
    webvh {
        Key {
            /// The log of the identifier is made of entries as its version has them.
            KeyLogForm "key.log-form" "DID-13" Malformed Decides Optional
            /// The identifier is the hash of the first entry of its log.
            KeyLogScid "key.log-scid" "DID-13" WrongSigner Decides Optional
            /// The log is about the identifier that led to it.
            KeyLogName "key.log-name" "DID-13" WrongSigner Decides Optional
            /// The entries are numbered from 1 without gaps.
            KeyLogNumbers "key.log-numbers" "DID-13" WrongSigner Decides Optional
            /// Each entry matches its hash and follows from the one before.
            KeyLogHashes "key.log-hashes" "DID-13" WrongSigner Decides Optional
            /// The times of the entries rise, and are not in the future.
            KeyLogTimes "key.log-times" "DID-13" Malformed Decides Optional
            /// Each entry is signed by a key that was allowed to add it.
            KeyLogProofs "key.log-proofs" "DID-13" WrongSigner Decides Optional
            /// Where keys are announced, no others were used.
            KeyLogRotation "key.log-rotation" "DID-13" WrongSigner Decides Optional
            /// Where there are witnesses, enough of them approved of each entry.
            KeyLogWitnesses "key.log-witnesses" "DID-13" WrongSigner Decides Optional
        }
    }
}

impl Code {
    /// The stable dotted name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::TABLE[self as usize].name
    }

    /// The rule it applies, by its ID in the list of requirements.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        Self::TABLE[self as usize].rule
    }

    /// What a failure means.
    #[must_use]
    pub const fn on_fail(self) -> OnFail {
        Self::TABLE[self as usize].on_fail
    }

    /// What it means that the check could not be made.
    #[must_use]
    pub const fn on_unknown(self) -> OnUnknown {
        Self::TABLE[self as usize].on_unknown
    }

    /// The part of what is checked that it belongs to.
    #[must_use]
    pub const fn part(self) -> Part {
        Self::TABLE[self as usize].part
    }

    /// What a valid verdict needs of it where its part is checked.
    #[must_use]
    pub const fn requirement(self) -> Requirement {
        Self::TABLE[self as usize].requirement
    }

    /// What a valid verdict on something of this form needs of it.
    #[must_use]
    pub const fn requirement_in(self, scope: Scope) -> Requirement {
        if scope.has(self.part()) { self.requirement() } else { Requirement::Optional }
    }
}
