// Finds schools in the folded lists, ticks a whole district, counts what is ticked. Without it one unfolds and ticks.
document.addEventListener('DOMContentLoaded', () => {
  const find = document.getElementById('find');
  const found = document.getElementById('found');
  const districts = [...document.querySelectorAll('details.district')];
  const rows = within => [...within.querySelectorAll('tbody tr')];
  const box = row => row.querySelector('[type=checkbox]');
  const whole = district => district.querySelector('.whole');

  const count = district => {
    const ticked = rows(district).filter(row => box(row).checked).length;
    district.querySelector('.chosen').textContent = ticked;
    whole(district).checked = ticked === rows(district).length;
    whole(district).indeterminate = ticked > 0 && !whole(district).checked;
  };

  const search = () => {
    const sought = find.value.trim().toLowerCase();
    let hits = 0;
    districts.forEach(district => {
      const fits = rows(district).filter(row => {
        row.hidden = !row.querySelector('th').textContent.toLowerCase().includes(sought);
        return !row.hidden;
      }).length;
      hits += fits;
      district.hidden = fits === 0;
      whole(district).closest('p').hidden = sought !== '';
      district.open = sought !== '' || districts.length === 1;
    });
    found.textContent = sought && found.dataset.hits.replace('#', hits);
  };

  districts.forEach(district => {
    district.addEventListener('change', event => {
      if (event.target === whole(district)) {
        rows(district).forEach(row => { box(row).checked = event.target.checked; });
      }
      count(district);
    });
    whole(district).closest('p').hidden = false;
    count(district);
  });
  find.closest('.field').hidden = false;
  find.addEventListener('input', search);
  find.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
});
