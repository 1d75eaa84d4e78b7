/** The program of the page: moves, enlarges and searches pictures, and opens the component that a link leads to. */
export const VIEWER = `
for (const viewer of document.querySelectorAll('.viewer')) {
  const canvas = viewer.querySelector('.canvas');
  const svg = canvas.querySelector('svg');
  const width = svg.viewBox.baseVal.width;
  const fit = () => Math.min(1, (canvas.clientWidth - 2) / width);
  let scale = fit();
  const draw = () => {
    svg.setAttribute('width', width * scale);
    svg.setAttribute('height', svg.viewBox.baseVal.height * scale);
  };
  const zoom = (to) => {
    const before = scale;
    scale = Math.min(4, Math.max(0.1, to));
    const middle = [canvas.scrollLeft + canvas.clientWidth / 2, canvas.scrollTop + canvas.clientHeight / 2];
    draw();
    canvas.scrollTo(middle[0] * scale / before - canvas.clientWidth / 2, middle[1] * scale / before - canvas.clientHeight / 2);
  };
  const act = { in: () => zoom(scale * 1.25), out: () => zoom(scale / 1.25), fit: () => zoom(fit()), full: () => zoom(1) };
  for (const button of viewer.querySelectorAll('button')) button.addEventListener('click', act[button.dataset.act]);
  canvas.addEventListener('keydown', ({ key }) => ({ '+': act.in, '-': act.out, 0: act.fit, 1: act.full })[key]?.());
  canvas.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(scale * (event.deltaY < 0 ? 1.1 : 0.9));
  }, { passive: false });
  let from;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0) from = [event.clientX + canvas.scrollLeft, event.clientY + canvas.scrollTop];
  });
  addEventListener('pointermove', (event) => { if (from) canvas.scrollTo(from[0] - event.clientX, from[1] - event.clientY); });
  addEventListener('pointerup', () => { from = undefined; });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  const found = viewer.querySelector('output');
  viewer.querySelector('input').addEventListener('input', ({ target }) => {
    const wanted = target.value.trim().toLowerCase();
    let count = 0;
    for (const node of svg.querySelectorAll('.node')) {
      const text = [node.dataset.id, node.dataset.members ?? '', node.querySelector('title').textContent].join(' ').toLowerCase();
      const matches = wanted !== '' && text.includes(wanted);
      node.classList.toggle('found', matches);
      if (matches && count++ === 0) node.scrollIntoView({ block: 'nearest', inline: 'center' });
    }
    svg.classList.toggle('searched', wanted !== '');
    for (const details of viewer.closest('section').querySelectorAll('details[data-search]')) {
      details.hidden = wanted !== '' && !details.dataset.search.toLowerCase().includes(wanted);
    }
    found.textContent = wanted === '' ? '' : count + ' found';
  });
  draw();
  addEventListener('resize', () => { if (scale < 1) zoom(fit()); });
}
const open = () => {
  const details = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details');
  if (details) { details.hidden = false; details.open = true; details.querySelector('summary').focus(); }
};
addEventListener('hashchange', open);
open();
addEventListener('beforeprint', () => { for (const details of document.querySelectorAll('details')) details.open = true; });
`;
