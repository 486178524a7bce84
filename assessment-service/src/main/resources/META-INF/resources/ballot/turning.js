// Turns from question to question without leaving the page, and holds the next ones ready, so that one can go on without network.
// Without this every question is a page of its own.
import { isWaiting, keep, lose, send, show } from './saving.js';

const AHEAD = 5;
const RETRY = 5_000;
const PATIENCE = 8_000;

const pages = new Map();
const answered = new Set();
let wanted = null;

const shown = () => document.querySelector('main');
const form = (main) => main.querySelector('form[data-save]');
const number = (main) => Number(main.querySelector('[name=number]')?.value);
const chart = (main) => main.querySelector('.head .chart');

async function fetched(path) {
  const answer = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout?.(PATIENCE) });
  if (!answer.ok || answer.redirected) {
    throw new Error(`Not there: ${path}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { main: document.adoptNode(page.querySelector('main')), title: page.title };
}

let looking = false;

async function lookAhead() {
  if (looking) {
    return;
  }
  looking = true;
  try {
    let path = form(shown()).dataset.next;
    for (let far = 0; far < AHEAD && path !== '/ballot/review'; far++) {
      if (!pages.has(path)) {
        pages.set(path, await fetched(path));
      }
      path = form(pages.get(path).main).dataset.next;
    }
  } catch {
    // no network: at the next turn
  } finally {
    looking = false;
  }
}

function note(main) {
  if (!number(main)) {
    return;
  }
  if (main.querySelector(':checked')) {
    answered.add(number(main));
  } else {
    answered.delete(number(main));
  }
}

function drawProgress(main) {
  const stair = chart(main);
  if (!stair) {
    return;
  }
  stair.querySelectorAll('rect').forEach((bar, at) => {
    const reached = answered.has(at + 1) ? 'on' : 'off';
    bar.setAttribute('class', at + 1 === number(main) ? 'hollow' : reached);
  });
  stair.setAttribute('aria-label', stair.getAttribute('aria-label').replace(/\d+/, answered.size));
}

function turn(path) {
  wanted = null;
  note(shown());
  const page = pages.get(path);
  shown().replaceWith(page.main);
  document.title = page.title;
  drawProgress(page.main);
  show();
  const heading = page.main.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  document.dispatchEvent(new Event('turned'));
  lookAhead();
}

// To a page that is not at hand: when everything has arrived, and the page can be had.
async function leave(path) {
  wanted = path;
  try {
    const arrived = await send();
    if (arrived && wanted === path) {
      await fetched(path);
      location.assign(path);
    }
  } catch {
    lose();
  }
}

function to(path) {
  if (!pages.has(path)) {
    leave(path);
    return;
  }
  history.pushState(null, '', path);
  turn(path);
}

function changed(asked) {
  note(shown());
  keep(asked);
  send();
}

document.addEventListener('change', ({ target }) => target.form?.dataset.save && changed(target.form));

document.addEventListener('submit', (pressed) => {
  const asked = pressed.target;
  if (!asked.dataset.save) {
    return;
  }
  pressed.preventDefault();
  const go = pressed.submitter?.value;
  if (go === 'skip') {
    asked.querySelectorAll(':checked').forEach((each) => { each.checked = false; });
    keep(asked, go);
    send();
  }
  to(go === 'back' ? asked.dataset.back : asked.dataset.next);
});

window.addEventListener('popstate', () => (pages.has(location.pathname) ? turn(location.pathname) : location.reload()));
window.addEventListener('online', lookAhead);
setInterval(() => wanted && !isWaiting() && leave(wanted), RETRY);

pages.set(location.pathname, { main: shown(), title: document.title });
chart(shown())?.querySelectorAll('rect').forEach((bar, at) => bar.classList.contains('on') && answered.add(at + 1));
note(shown());
lookAhead();

// Chosen before this was there to hear of it.
if (form(shown()).querySelector(':checked:not([checked])')) {
  changed(form(shown()));
}
