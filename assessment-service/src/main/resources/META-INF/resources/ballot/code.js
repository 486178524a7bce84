// Copies, shares and prints a code where the browser can. Without it the code stands there to be written down.
const code = () => document.querySelector('.code').textContent.trim();
const acts = {
  copy: () => navigator.clipboard.writeText(code()).then(() => {
    const told = document.getElementById('kept');
    told.textContent = told.dataset.copied;
  }),
  share: () => navigator.share({ text: code() }).catch(() => {}),
  print: () => window.print(),
};
const can = { copy: navigator.clipboard !== undefined, share: navigator.share !== undefined, print: true };
const offer = () =>
  Object.keys(acts).forEach((name) =>
    document.querySelectorAll(`[data-${name}]`).forEach((button) => {
      button.hidden = !can[name];
      button.onclick = acts[name];
    }));

document.addEventListener('DOMContentLoaded', offer);
document.addEventListener('turned', offer);
