// Offers the ballots that were fetched in this browser to be used later. They leave it only when somebody opens one.
const place = document.getElementById('waiting');
const form = place.querySelector('form');

Object.entries(localStorage)
  .filter(([key]) => key.startsWith('ballot '))
  .map(([key, ballot]) => ({ key, ...JSON.parse(ballot) }))
  .filter((ballot) => ballot.token)
  .forEach(({ key, assessment, title, token }) => {
    const own = form.cloneNode(true);
    own.hidden = false;
    own.querySelector('p').textContent = title;
    own.elements.assessment.value = assessment;
    own.elements.token.value = token;
    own.addEventListener('submit', () => sessionStorage.setItem('entering', key));
    place.append(own);
    place.hidden = false;
  });
