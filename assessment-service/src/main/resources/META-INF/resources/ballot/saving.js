// Keeps every answer in this browser until the server has it: without network, past a lost page, past a closed tab. Says how it
// stands. Without this every button still saves.
const RETRY = 5_000;
const PATIENCE = 8_000;
const REFUSED = [400, 404, 409, 422];
const BUSY = 503;

const mark = document.querySelector('[data-sheet]').dataset.sheet;
const mine = `sheet ${mark} `;

// The ballot that this sheet was opened with is used. Others wait for their day.
localStorage.removeItem(sessionStorage.getItem('entering'));
sessionStorage.removeItem('entering');

// Whoever answers after somebody else finds nothing of theirs.
Object.keys(localStorage)
  .filter((key) => key.startsWith('sheet ') && !key.startsWith(mine))
  .forEach((key) => localStorage.removeItem(key));

const waiting = () => Object.keys(localStorage).filter((key) => key.startsWith(mine)).sort();

export const isWaiting = () => waiting().length > 0;

/** What the form says now, to be sent; of one page the last word counts. */
export function keep(form, go) {
  const said = new URLSearchParams(new FormData(form));
  if (go) {
    said.set('go', go);
  }
  const status = document.getElementById('saved');
  if (!status.querySelector('.wrong')) {
    status.replaceChildren();
  }
  localStorage.setItem(mine + form.getAttribute('action'), `${form.dataset.save}?${said}`);
}

/** The page in sight says that there is no network, or that too many answer just now. */
export function lose(why = 'lost') {
  const status = document.getElementById('saved');
  if (!status.querySelector('.wrong')) {
    tell(status.dataset[why] ?? status.dataset.lost);
  }
}

function tell(words) {
  const told = document.createElement('span');
  told.className = 'wrong';
  told.textContent = words;
  document.getElementById('saved').replaceChildren(told);
}

let lost = null;

/** The page in sight says so when the last sending failed. */
export function show() {
  if (lost) {
    lose(lost);
  } else {
    document.querySelector('#saved .wrong')?.remove();
  }
}

let sending = null;

/** Sends what waits; whether all of it has arrived. */
export function send() {
  sending ??= sendAll().catch(() => 'lost').then((failed) => {
    sending = null;
    lost = failed;
    show();
    return !failed;
  });
  return sending;
}

/** Null when all of it has arrived, else why not. */
async function sendAll() {
  let told = '';
  for (let [key] = waiting(); key; [key] = waiting()) {
    const said = localStorage.getItem(key);
    const [address, body] = said.split('?');
    const answer = await fetch(address, {
      method: 'POST', body: new URLSearchParams(body), cache: 'no-store', signal: AbortSignal.timeout?.(PATIENCE),
    });
    told = (await answer.text()).trimStart();
    if (answer.redirected || REFUSED.includes(answer.status)) {
      waiting().forEach((each) => localStorage.removeItem(each));
      return leave();
    }
    if (!answer.ok) {
      return answer.status === BUSY ? 'busy' : 'lost';
    }
    if (!told.startsWith('<span class="saved">')) {
      return leave();
    }
    if (localStorage.getItem(key) === said) {
      localStorage.removeItem(key);
    }
  }
  if (told) {
    document.getElementById('saved').innerHTML = told;
  }
  return null;
}

// Handed in elsewhere, closed, or no longer open in this browser: that page says which.
function leave() {
  location.assign('/ballot/sheet');
  return new Promise(() => {});
}

const again = () => isWaiting() && send();
setInterval(again, RETRY);
window.addEventListener('online', again);

// Left here by a page that had no network: the page that the server made does not know of it yet.
if (isWaiting()) {
  const back = location.pathname === '/ballot/review' ? '/ballot/review' : '/ballot/sheet';
  send().then((arrived) => arrived && location.assign(back));
}

// Handing in waits for what is not saved, and for its turn when too many hand in at once. Sent twice counts once.
document.querySelector('form[data-submits]')?.addEventListener('submit', (pressed) => {
  pressed.preventDefault();
  if (isWaiting() || !navigator.onLine) {
    lose();
  } else {
    handIn(pressed.target).catch(() => lose());
  }
});

async function handIn(form) {
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    let answer = await posted(form);
    while (answer.status === BUSY) {
      tell(document.getElementById('saved').dataset.busy);
      await pause(Number(answer.headers.get('Retry-After')) || 1);
      answer = await posted(form);
    }
    const page = await answer.text();
    history.pushState(null, '', answer.url);
    document.open();
    document.write(page);
    document.close();
  } finally {
    button.disabled = false;
  }
}

const posted = (form) => fetch(form.action, { method: 'POST', cache: 'no-store', signal: AbortSignal.timeout?.(PATIENCE) });

// Not all at the same moment again.
const pause = (seconds) => new Promise((over) => setTimeout(over, seconds * 1_000 * (1 + Math.random())));
window.addEventListener('online', show);
