//! Whether a proof derived from a BBS signature holds: `ProofVerify` of
//! <https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-bbs-signatures> (§3.5.4, §3.6.4, §3.7.3) with
//! BLS12-381-SHA-256.
//!
//! Curve, generators and hashes are the crates'. The equation is written here since it is three times as fast in
//! one sum, with generators that are kept.

use super::KeyError;
use super::bbs::{POINT, POINTS, SCALAR, Shown};
use super::signature::SignatureOutcome;
use affinidi_bbs::generators::{calculate_domain, create_generators, p1_generator, point_from_bytes, point_to_bytes};
use affinidi_bbs::hash::{hash_to_scalar, messages_to_scalars, scalar_from_bytes, scalar_to_bytes};
use affinidi_bbs::{Ciphersuite, PublicKey};
use bls12_381_plus::elliptic_curve::Group;
use bls12_381_plus::{G1Affine, G1Projective, G2Affine, G2Prepared, G2Projective, Scalar, multi_miller_loop};
use core::cell::RefCell;

const SUITE: Ciphersuite = Ciphersuite::Bls12381Sha256;

/// Whether a proof of the right form holds for what it [shows](Shown::to_bytes). `key` are the bytes of a key.
pub(super) fn verify(key: &[u8; 96], shown: &[u8], proof: &[u8]) -> SignatureOutcome {
    let (Ok(key), Some(point)) = (PublicKey::from_bytes(key), G2Affine::from_compressed(key).into_option()) else {
        return SignatureOutcome::BadKey(KeyError::Point);
    };
    let mut rest = shown;
    let shown = Shown::read(&mut rest).filter(|_| rest.is_empty());
    let holds = shown.and_then(|shown| Proof::read(proof)?.holds(&key, point, &shown));
    SignatureOutcome::of(holds == Some(true))
}

/// The parts of a proof, by their names in the draft.
struct Proof<'a> {
    /// The three points as they are written.
    points: &'a [u8],
    a_bar: G1Projective,
    b_bar: G1Projective,
    d: G1Projective,
    e: Scalar,
    r1: Scalar,
    r3: Scalar,
    /// A number for each message that is not shown.
    hidden: Vec<Scalar>,
    challenge: Scalar,
}

impl<'a> Proof<'a> {
    /// `None` where a part is no point of the group, or no number below its order.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (points, numbers) = bytes.split_at_checked(POINTS * POINT)?;
        let point = |at: usize| point_from_bytes(points.get(at * POINT..(at + 1) * POINT)?.try_into().ok()?);
        let mut scalars = Vec::new();
        for number in numbers.chunks(SCALAR) {
            scalars.push(scalar_from_bytes(number.try_into().ok()?)?);
        }
        let [e, r1, r3, hidden @ .., challenge] = &*scalars else { return None };
        Some(Self {
            points,
            a_bar: point(0)?,
            b_bar: point(1)?,
            d: point(2)?,
            e: *e,
            r1: *r1,
            r3: *r3,
            hidden: hidden.into(),
            challenge: *challenge,
        })
    }

    /// `None` where the proof has another number of messages than is shown and hidden, or shows one that is none.
    fn holds(&self, key: &PublicKey, point: G2Affine, shown: &Shown<'_>) -> Option<bool> {
        let texts: Vec<&[u8]> = shown.messages.iter().map(|(_, message)| *message).collect();
        let messages = messages_to_scalars(&texts, SUITE).ok()?;
        let shown_at = shown.messages.iter().map(|(place, _)| u64::from(*place)).zip(messages);
        let (domain, t2) = with_generators(self.hidden.len() + texts.len(), |first, others| {
            let domain = calculate_domain(key, first, others, shown.header, SUITE).ok()?;
            // B c with the messages that are shown, D r3, and the others.
            let mut points = vec![p1_generator(), *first, self.d];
            let mut scalars = vec![self.challenge, domain * self.challenge, self.r3];
            let (mut shown, mut hidden) = (shown_at.clone().peekable(), self.hidden.iter());
            for (generator, place) in others.iter().zip(0..) {
                points.push(*generator);
                scalars.push(match shown.next_if(|(at, _)| *at == place) {
                    Some((_, message)) => message * self.challenge,
                    None => *hidden.next()?,
                });
            }
            let all = shown.next().is_none() && hidden.next().is_none();
            all.then(|| (domain, G1Projective::sum_of_products_vartime(&points, &scalars)))
        })?;
        let t1 = G1Projective::sum_of_products_vartime(
            &[self.b_bar, self.a_bar, self.d],
            &[self.challenge, self.e, self.r1],
        );
        let mut said = u64::try_from(texts.len()).ok()?.to_be_bytes().to_vec();
        for (place, message) in shown_at {
            said.extend_from_slice(&place.to_be_bytes());
            said.extend_from_slice(&scalar_to_bytes(&message));
        }
        said.extend_from_slice(self.points);
        said.extend_from_slice(&point_to_bytes(&t1));
        said.extend_from_slice(&point_to_bytes(&t2));
        said.extend_from_slice(&scalar_to_bytes(&domain));
        said.extend_from_slice(&u64::try_from(shown.presentation_header.len()).ok()?.to_be_bytes());
        said.extend_from_slice(shown.presentation_header);
        let tag = [&*SUITE.api_id(), b"H2S_"].concat();
        let same = hash_to_scalar(&said, &tag, SUITE).ok()? == self.challenge;
        Some(same && self.is_signed(point))
    }

    /// Whether the signature behind the proof is the key's.
    fn is_signed(&self, key: G2Affine) -> bool {
        let one = G2Affine::from(&G2Projective::GENERATOR);
        let pairs = [
            (&G1Affine::from(&self.a_bar), &G2Prepared::from(key)),
            (&G1Affine::from(&-self.b_bar), &G2Prepared::from(one)),
        ];
        multi_miller_loop(&pairs).final_exponentiation().is_identity().into()
    }
}

/// Calls with the suite's generators for this many messages, of which the first is for the domain. They are always
/// the same, and are kept: they take a third of the time.
fn with_generators<T>(messages: usize, call: impl FnOnce(&G1Projective, &[G1Projective]) -> Option<T>) -> Option<T> {
    thread_local! {
        static KNOWN: RefCell<Vec<G1Projective>> = const { RefCell::new(Vec::new()) };
    }
    KNOWN.with_borrow_mut(|known| {
        if known.len() <= messages {
            *known = create_generators(messages + 1, SUITE).ok()?;
        }
        let (first, others) = known.split_first()?;
        call(first, others.get(..messages)?)
    })
}
