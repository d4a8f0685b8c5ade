/** What a wall looks like around its cards; a page themes the cards as everywhere. */

/** @type {CSSStyleSheet | undefined} */
let shared;

/** One sheet for all walls of a page. A place that is not in view is not laid out. */
export function sheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(`
      :host { display: block }
      :host([hidden]), slot[hidden] { display: none }
      form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin-block-end: .75rem }
      label { display: grid; gap: .125rem; flex: 1 1 11rem; min-inline-size: 0; font-size: .875rem }
      input, select { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; font: inherit; font-size: 1rem }
      p { margin-block: 0 .75rem }
      .notes { font-size: .875rem }
      [role=status] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
      ul { display: grid; gap: 1rem; align-items: start; margin: 0 0 .75rem; padding: 0; list-style: none;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)) }
      li { min-inline-size: 0; content-visibility: auto; contain-intrinsic-size: auto 26rem }
      .waiting { box-sizing: border-box; min-block-size: 26rem; overflow-wrap: anywhere }
      .waiting > p { padding: 1rem; border: 2px dashed; border-radius: .75rem }
      :host([view=chip]) li { contain-intrinsic-size: auto 9rem }
      :host([view=chip]) .waiting { min-block-size: 9rem }
      @media print { form { display: none } li { content-visibility: visible } }
    `);
  }
  return shared;
}
