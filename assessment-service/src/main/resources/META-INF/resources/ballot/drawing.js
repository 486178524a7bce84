// Draws a ballot, has it signed blindly while logged in, and carries it to the answer side, where nobody is known. What is drawn
// stays in this browser until the answer sheet is open, so an answer that is lost on the way costs nothing.
import { RSABSSA } from './blindrsa/blindrsa.js';

const RANDOM = 32;
const suite = RSABSSA.SHA384.PSS.Randomized();
const form = document.getElementById('drawing');
const button = form.querySelector('button');
const status = document.getElementById('drawn');
const { assessment, round, role, person, fingerprint } = form.dataset;
const place = `ballot ${assessment} ${person}`;

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const text = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const bytes = (base64) => Uint8Array.from(atob(base64.trim().replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));

// The answer side has one key for the whole school. The issuing side must name the same one, or it would know its ballots again.
async function publishedKey() {
  const answer = await fetch(`/ballot/v1/keys/${assessment}/${role}`, { credentials: 'omit', cache: 'no-store' });
  const encoded = bytes((await answer.json()).key);
  if (hex(await crypto.subtle.digest('SHA-256', encoded)) !== fingerprint) {
    throw new Error('Another key than the published one');
  }
  return crypto.subtle.importKey('spki', encoded, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
}

async function drawn(key) {
  const kept = localStorage.getItem(place);
  if (kept) {
    return JSON.parse(kept);
  }
  const bound = new TextEncoder().encode(`avsats ballot 2|${round}|${assessment}|${role}|`);
  const prepared = suite.prepare(new Uint8Array([...bound, ...crypto.getRandomValues(new Uint8Array(RANDOM))]));
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  const fresh = { prepared: text(prepared), blinded: text(blindedMsg), inverse: text(inv) };
  localStorage.setItem(place, JSON.stringify(fresh));
  return fresh;
}

async function signed(blinded) {
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams({ blinded }) });
  if (answer.ok && answer.headers.get('Content-Type')?.startsWith('text/plain')) {
    return bytes(await answer.text());
  }
  localStorage.removeItem(place);
  location.reload();
  return new Promise(() => {});
}

function enter(token) {
  const door = document.createElement('form');
  door.method = 'post';
  door.action = '/ballot/token';
  for (const [name, value] of Object.entries({ assessment, token })) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    door.append(field);
  }
  document.body.append(door);
  door.submit();
}

async function begin() {
  button.disabled = true;
  status.textContent = status.dataset.working;
  try {
    const key = await publishedKey();
    const ballot = await drawn(key);
    const prepared = bytes(ballot.prepared);
    const signature = await suite.finalize(key, prepared, await signed(ballot.blinded), bytes(ballot.inverse));
    enter(text([...prepared.slice(0, RANDOM), ...prepared.slice(-RANDOM), ...signature]));
  } catch (failed) {
    button.disabled = false;
    button.hidden = false;
    status.textContent = status.dataset.failed;
  }
}

form.addEventListener('submit', (pressed) => {
  pressed.preventDefault();
  begin();
});
if (form.dataset.issued === undefined) {
  button.disabled = false;
} else if (localStorage.getItem(place)) {
  begin();
}
