// Says when an answer could not be saved, and saves it when the net is back. Without it every button still saves.
document.addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form[hx-post]');
  const status = document.getElementById('saved');
  let lost = false;
  const fail = () => {
    lost = true;
    status.innerHTML = '<span class="wrong"></span>';
    status.firstChild.textContent = status.dataset.lost;
  };
  form.addEventListener('htmx:sendError', fail);
  form.addEventListener('htmx:timeout', fail);
  form.addEventListener('htmx:responseError', fail);
  form.addEventListener('htmx:afterOnLoad', () => { lost = false; });
  Object.keys(localStorage).filter((key) => key.startsWith('ballot ')).forEach((key) => localStorage.removeItem(key));
  window.addEventListener('online', () => { if (lost) htmx.trigger(form, 'change'); });
});
