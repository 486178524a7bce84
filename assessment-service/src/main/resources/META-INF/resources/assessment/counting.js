// Counts words while one writes. Without it the count is that of the last save.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('textarea[data-most]').forEach(field => {
    const shown = document.getElementById(field.id + '-words');
    const most = Number(field.dataset.most);
    const words = field.form.dataset.words;
    field.addEventListener('input', () => {
      const count = field.value.trim() ? field.value.trim().split(/\s+/).length : 0;
      shown.textContent = words.replace('#', count).replace('#', most);
      shown.classList.toggle('wrong', count > most);
      shown.classList.toggle('soft', count <= most);
    });
  });
});
