/** One picture: where it is, and what it shows. */
export interface Picture {
  file: string;
  scene: string;
  language: string;
  scheme: string;
  width: string;
}

const filters = ['language', 'scheme', 'width'] as const;

/** A page with all pictures, one row per scene, to compare languages, schemes and widths in. */
export function indexPage(pictures: readonly Picture[]): string {
  const choices = filters.map((name) => {
    const values = [...new Set(pictures.map((picture) => picture[name]))];
    const boxes = values.map(
      (value) => `<label><input type="checkbox" checked name="${name}" value="${value}"> ${value}</label>`,
    );
    return `<fieldset><legend>${name}</legend>${boxes.join('')}</fieldset>`;
  });
  const rows = [...Map.groupBy(pictures, ({ scene }) => scene)].map(([scene, own]) => {
    const figures = own.map(
      ({ file, language, scheme, width }) =>
        `<figure data-language="${language}" data-scheme="${scheme}" data-width="${width}"><a href="${file}"><img loading="lazy" alt="" src="${file}"></a><figcaption>${language} ${scheme} ${width}</figcaption></figure>`,
    );
    return `<section id="${scene}"><h2>${scene}</h2><div>${figures.join('')}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures of every state</title>
<style>
body { font: 14px/1.4 system-ui; margin: 1em; background: #888; }
form { position: sticky; top: 0; display: flex; gap: 1em; padding: 0.5em; background: #fff; }
section > div { display: flex; flex-wrap: wrap; gap: 1em; align-items: start; }
figure { margin: 0; } img { max-width: 420px; max-height: 900px; display: block; }
</style>
<form>${choices.join('')}</form>
${rows.join('\n')}
<script>
document.forms[0].addEventListener('change', () => {
  const wanted = new FormData(document.forms[0]);
  for (const figure of document.querySelectorAll('figure'))
    figure.hidden = ${JSON.stringify(filters)}.some((name) => !wanted.getAll(name).includes(figure.dataset[name]));
});
</script></html>
`;
}
