//! A device that keeps a passkey, as far as this program can tell: it makes a key, and signs what it is asked.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as LETTERS};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The device was touched by whoever unlocked it.
const UNLOCKED: u8 = 0b0000_0101;
/// It was touched, and not unlocked.
pub const TOUCHED: u8 = 0b0000_0001;
/// A key comes along.
const WITH_KEY: u8 = 0b0100_0000;

pub struct Device {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    user: Vec<u8>,
    pub origin: String,
    pub counter: u32,
    pub flags: u8,
}

impl Device {
    pub fn new(origin: &str) -> Self {
        let random = SystemRandom::new();
        let way = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let made = EcdsaKeyPair::generate_pkcs8(way, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(way, made.as_ref(), &random).unwrap();
        let id = rand::random::<[u8; 32]>().to_vec();
        Self { key, id, user: Vec::new(), origin: origin.into(), counter: 1, flags: UNLOCKED }
    }

    fn client(&self, kind: &str, question: &Value) -> Vec<u8> {
        let challenge = &question["challenge"];
        let told = json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        told.to_string().into_bytes()
    }

    fn told_of(&self, site: &str, flags: u8) -> Vec<u8> {
        let mut told = Sha256::digest(site.as_bytes()).to_vec();
        told.push(flags);
        told.extend(self.counter.to_be_bytes());
        told
    }

    /// Makes its key, and answers as a page's script sends it.
    pub fn create(&mut self, question: &Value) -> String {
        self.user = LETTERS.decode(question["user"]["id"].as_str().unwrap()).unwrap();
        let client = self.client("webauthn.create", question);
        let mut told = self.told_of(question["rp"]["id"].as_str().unwrap(), self.flags | WITH_KEY);
        told.extend([0; 16]);
        told.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        told.extend(&self.id);
        let point = self.key.public_key().as_ref();
        // A map of five: kind 2, way -7, curve 1, and the two halves of the point.
        told.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        told.extend(&point[1..33]);
        told.extend([0x22, 0x58, 0x20]);
        told.extend(&point[33..]);
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut attestation = vec![0xa3, 0x63];
        attestation.extend(b"fmt\x64none\x67attStmt\xa0\x68authData\x58");
        attestation.push(u8::try_from(told.len()).unwrap());
        attestation.extend(told);
        self.answer(&json!({
            "clientDataJSON": LETTERS.encode(client),
            "attestationObject": LETTERS.encode(attestation),
        }))
    }

    /// Signs what it is asked.
    pub fn get(&mut self, question: &Value) -> String {
        self.counter += 1;
        let client = self.client("webauthn.get", question);
        let told = self.told_of(question["rpId"].as_str().unwrap(), self.flags);
        let signed = [told.clone(), Sha256::digest(&client).to_vec()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(&json!({
            "clientDataJSON": LETTERS.encode(client),
            "authenticatorData": LETTERS.encode(told),
            "signature": LETTERS.encode(signature.as_ref()),
            "userHandle": LETTERS.encode(&self.user),
        }))
    }

    fn answer(&self, response: &Value) -> String {
        let id = LETTERS.encode(&self.id);
        let answer = json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} });
        answer.to_string()
    }
}
