// Draws a ballot, has it signed blindly while logged in, and carries it to the answer side, where nobody is known: at once, or on
// another day. What is drawn stays in this browser until the answer sheet is open, so an answer that is lost on the way costs
// nothing.
import { RSABSSA } from './blindrsa/blindrsa.js';

const RANDOM = 32;
const PATIENCE = 5_000;
const suite = RSABSSA.SHA384.PSS.Randomized();
const form = document.getElementById('drawing');
const button = form.querySelector('button');
const later = document.getElementById('later');
const status = document.getElementById('drawn');
const { assessment, round, role, person, fingerprint, title, witness } = form.dataset;
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

// We could name one key here and another one there. A host of somebody else says which one all have.
async function witnessed() {
  const answer = await fetch(`${witness}/${assessment}.txt`, {
    credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout?.(PATIENCE),
  }).catch(() => null);
  return answer?.ok ? (await answer.text()).trim().toLowerCase() : null;
}

let alone = false;

/** What keeps from drawing: the witness shows another key, or cannot be asked and nobody has decided to go on without it. */
async function obstacle() {
  if (!witness || alone) {
    return null;
  }
  const told = await witnessed().catch(() => null);
  return told === null ? 'silent' : told === fingerprint ? null : 'differs';
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
  sessionStorage.setItem('entering', place);
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

async function draw() {
  const key = await publishedKey();
  const ballot = await drawn(key);
  const prepared = bytes(ballot.prepared);
  const signature = await suite.finalize(key, prepared, await signed(ballot.blinded), bytes(ballot.inverse));
  return { ...ballot, token: text([...prepared.slice(0, RANDOM), ...prepared.slice(-RANDOM), ...signature]) };
}

function say(what) {
  status.textContent = status.dataset[what];
}

function press(enabled) {
  [button, later].filter(Boolean).forEach((one) => {
    one.disabled = !enabled;
  });
}

// Another key is somebody's own key: nothing is drawn with it, and there is no second try.
function stop(why) {
  say(why);
  if (why === 'silent') {
    alone = true;
    button.hidden = false;
    button.textContent = button.dataset.anyway;
    press(true);
  }
}

async function fetchBallot(use) {
  press(false);
  say('working');
  try {
    const why = await obstacle();
    if (why) {
      stop(why);
      return;
    }
    use(await draw());
  } catch (failed) {
    button.hidden = false;
    press(true);
    say('failed');
  }
}

const begin = () => fetchBallot((ballot) => enter(ballot.token));

// The answer side opens it without anybody being logged in: see waiting.js.
function keep(ballot) {
  localStorage.setItem(place, JSON.stringify({ ...ballot, assessment, title }));
  later?.remove();
  offer(ballot.token);
}

function offer(token) {
  say('kept');
  button.textContent = button.dataset.open;
  button.hidden = false;
  button.disabled = false;
  form.onsubmit = (pressed) => {
    pressed.preventDefault();
    enter(token);
  };
}

form.onsubmit = (pressed) => {
  pressed.preventDefault();
  begin();
};
later?.addEventListener('click', () => fetchBallot(keep));

const kept = JSON.parse(localStorage.getItem(place) ?? 'null');
if (kept?.token) {
  later?.remove();
  offer(kept.token);
} else if (form.dataset.issued === undefined) {
  press(true);
} else if (kept) {
  begin();
}
