/**
 * What makes the HTML report's table sort and filter, as the text of a script: it runs in the reader's browser, on a page whose
 * content security policy allows this text and no other. Without it the page shows the whole table.
 */
export const viewerScript = `
'use strict';
const table = document.querySelector('table.findings');
const form = document.querySelector('form');
if (table && form) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const count = document.querySelector('output');
  const text = (row) => row.textContent.toLowerCase();
  const filter = () => {
    const wanted = Array.from(form.elements).filter((field) => field.name && field.value !== '');
    let shown = 0;
    for (const row of rows) {
      const fits = wanted.every((field) =>
        field.name === 'text' ? text(row).includes(field.value.toLowerCase()) : row.dataset[field.name] === field.value);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent = shown + ' of ' + rows.length + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  const keyOf = (row, at) => row.cells[at].dataset.key ?? row.cells[at].textContent;
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, at) => {
    head.querySelector('button').addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      rows.sort((a, b) => (isUp ? 1 : -1) * keyOf(a, at).localeCompare(keyOf(b, at), 'en', { numeric: true }));
      body.append(...rows);
    });
  });
  filter();
}
`;
