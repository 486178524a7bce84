// Saves one's own profile to a file, and lays an earlier one beside it. All of it in this browser: nothing is sent, and of a file
// only levels and a day are shown, never its words. Without this the profile stands there to be printed.
const FORMAT = 'avsats-own-profile';
const VERSION = 1;
const LARGEST = 200_000;
const PATIENCE = 10_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const profile = document.getElementById('profile');
const said = document.getElementById('profile-said');
const earlier = document.getElementById('earlier');
const areas = [...profile.querySelectorAll('tbody')];
const then = () => profile.querySelectorAll('[data-then]');
const lines = (area) => [...area.querySelectorAll('tr[data-indicator]')];
const level = (row) => (row.dataset.level ? Number(row.dataset.level) : null);
const name = (row) => row.querySelector('th').textContent.trim();

function written() {
  return {
    about: profile.dataset.about,
    format: FORMAT,
    version: VERSION,
    framework: profile.dataset.framework,
    savedOn: new Date().toLocaleDateString('sv'),
    areas: areas.map((area) => ({
      area: area.dataset.area,
      name: name(area.rows[0]),
      level: level(area.rows[0]),
      indicators: lines(area).map((row) => ({
        indicator: row.dataset.indicator, name: name(row), meaning: row.dataset.meaning, level: level(row),
      })),
    })),
  };
}

function save() {
  const file = written();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  link.download = `avsats-${file.savedOn}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
  say(profile.dataset.saved);
}

class Refused extends Error {}

function must(holds) {
  if (!holds) {
    throw new Refused('bad');
  }
}

const isLevel = (value) => value === null || (Number.isInteger(value) && value >= 1 && value <= 5);

function checked(file) {
  must(file?.format === FORMAT && Number.isInteger(file.version));
  if (file.version > VERSION) {
    throw new Refused('newer');
  }
  must(DAY.test(file.savedOn) && !Number.isNaN(Date.parse(file.savedOn)) && Array.isArray(file.areas));
  file.areas.forEach((area) => {
    must(typeof area?.area === 'string' && isLevel(area.level) && Array.isArray(area.indicators));
    area.indicators.forEach((one) =>
      must(typeof one?.indicator === 'string' && typeof one.meaning === 'string' && isLevel(one.level)));
  });
  return file;
}

async function read(file) {
  must(file.size <= LARGEST);
  try {
    return checked(JSON.parse(await file.text()));
  } catch (broken) {
    throw broken instanceof Refused ? broken : new Refused('bad');
  }
}

const means = (row, one) => one?.meaning === row.dataset.meaning;
const told = (past) => (past === null ? profile.dataset.unanswered : profile.dataset.levelThen.replace('#', past));

function ofLine(row, one) {
  if (!one) {
    return profile.dataset.notAsked;
  }
  return means(row, one) ? told(one.level) : profile.dataset.changed;
}

function ofArea(area, past, byId) {
  const now = lines(area);
  const same = past && past.indicators.length === now.length
    && now.every((row) => means(row, byId.get(row.dataset.indicator)));
  return same ? told(past.level) : profile.dataset.other;
}

function layBeside(file) {
  const byId = new Map(file.areas.flatMap((area) => area.indicators).map((one) => [one.indicator, one]));
  areas.forEach((area) => {
    const past = file.areas.find((each) => each.area === area.dataset.area);
    area.querySelector('[data-then]').textContent = ofArea(area, past, byId);
    lines(area).forEach((row) => {
      row.querySelector('[data-then]').textContent = ofLine(row, byId.get(row.dataset.indicator));
    });
  });
  const compared = areas.flatMap(lines).some((row) => means(row, byId.get(row.dataset.indicator)));
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(file.savedOn));
  then().forEach((cell) => { cell.hidden = !compared; });
  say((compared ? profile.dataset.opened : profile.dataset.foreign).replace('#', day), !compared);
}

function say(words, wrong = false) {
  said.textContent = words;
  said.classList.toggle('wrong', wrong);
}

async function open() {
  const [file] = earlier.files;
  if (!file) {
    return;
  }
  try {
    layBeside(await read(file));
  } catch (refused) {
    then().forEach((cell) => { cell.hidden = true; });
    say(profile.dataset[refused instanceof Refused ? refused.message : 'bad'], true);
  } finally {
    earlier.value = '';
  }
}

document.getElementById('save-profile').hidden = false;
document.getElementById('earlier-field').hidden = false;
document.getElementById('save-profile').addEventListener('click', save);
earlier.addEventListener('change', open);
