// Puts an editor with a toolbar over the text field, and saves a part that is there already a little after each change.
// Without this the field takes Markdown and the buttons save.
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('part-form');
  const field = form.querySelector('textarea[data-editor]');
  const state = document.getElementById('state');
  const write = edit(field);
  let waiting = 0;
  let dirty = false;

  function edit(area) {
    const place = document.getElementById('editor');
    const toolbar = document.getElementById('toolbar');
    place.hidden = toolbar.hidden = false;
    area.hidden = true;
    const quill = new Quill(place, {
      theme: 'snow',
      formats: ['bold', 'italic', 'header', 'list', 'blockquote', 'link', 'code', 'table'],
      modules: { toolbar, table: true },
    });
    // Pasted styles come to nothing here; without this each of them is told to the console as blocked.
    const convert = quill.clipboard.convert.bind(quill.clipboard);
    quill.clipboard.convert = (pasted, formats) =>
      convert({ ...pasted, html: pasted.html?.replace(/\sstyle=("[^"]*"|'[^']*')/gi, '') }, formats);
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('aria-labelledby', 'text-label');
    quill.clipboard.dangerouslyPasteHTML(document.getElementById('source').innerHTML, 'silent');
    quill.history.clear();
    const format = document.createElement('input');
    Object.assign(format, { type: 'hidden', name: 'format', value: 'html' });
    form.append(format);
    quill.on('text-change', changed);
    return () => { area.value = quill.getSemanticHTML(); };
  }

  function changed() {
    dirty = true;
    if (!('autosave' in form.dataset)) return;
    clearTimeout(waiting);
    waiting = setTimeout(save, 1500);
  }

  function say(text, done) {
    state.className = done ? 'saved' : '';
    state.textContent = text;
  }

  async function save() {
    write();
    dirty = false;
    say(form.dataset.saving, false);
    const body = new URLSearchParams(new FormData(form));
    body.set('auto', 'yes');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (answer.status === 204) {
        form.elements.revision.value = answer.headers.get('Avsats-Revision');
        if (!dirty) say(form.dataset.saved, true);
        return;
      }
      dirty = true;
      say(answer.status === 412 ? form.dataset.conflict : answer.status === 422 ? form.dataset.unfit : form.dataset.lost, false);
    } catch {
      dirty = true;
      say(form.dataset.lost, false);
    }
  }

  form.addEventListener('input', event => { if (event.target.name) changed(); });
  form.addEventListener('submit', () => { clearTimeout(waiting); write(); dirty = false; });
  addEventListener('online', () => { if (dirty && 'autosave' in form.dataset) save(); });
  addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });
});
