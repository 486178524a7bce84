// Copies, shares and prints a code where the browser can. Without it the code stands there to be written down.
document.addEventListener('DOMContentLoaded', () => {
  const code = () => document.querySelector('.code').textContent.trim();
  const told = document.getElementById('kept');
  const offer = (name, can, act) =>
    document.querySelectorAll(`[data-${name}]`).forEach((button) => {
      button.hidden = !can;
      button.addEventListener('click', act);
    });
  const say = (words) => {
    if (told) {
      told.textContent = words;
    }
  };

  offer('copy', navigator.clipboard !== undefined, () =>
    navigator.clipboard.writeText(code()).then(() => say(told.dataset.copied)));
  offer('share', navigator.share !== undefined, () => navigator.share({ text: code() }).catch(() => {}));
  offer('print', true, () => window.print());
});
