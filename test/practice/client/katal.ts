/**
 * Look-alikes of the Katal elements: open shadow roots with native controls inside, the attribute `value`
 * only the value at first. Written from public code; the real ones hold far more.
 */
const look = new CSSStyleSheet();
look.replaceSync(`
  :host { display: block; font: inherit }
  :host([hidden]) { display: none }
  label, .label { display: block; font-weight: 600; margin-bottom: 4px }
  input:not([type=file], [type=radio]), textarea { box-sizing: border-box; width: 100%; font: inherit; padding: 8px; border: 1px solid #8a9299; border-radius: 4px; background: #fff; color: inherit }
  input[readonly] { background: #eef0f2; color: #59636b }
  button { font: inherit; padding: 8px 16px; border: 1px solid #8a9299; border-radius: 4px; background: #fff; cursor: pointer }
  :host([variant=primary]) button { background: #2f5d62; border-color: #2f5d62; color: #fff }
  :focus-visible { outline: 2px solid #2f5d62; outline-offset: 2px }
  label.choice { display: inline; font-weight: 400; margin-left: 4px }
  button:disabled { opacity: .5; cursor: default }
  .pictures { display: flex; gap: 8px; margin-bottom: 8px }
`);

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | null> = {},
) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  return made;
}

/** An element that draws itself once, when it first stands in a document. */
abstract class KatElement extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [look];
    this.draw(root);
  }
  protected abstract draw(root: ShadowRoot): void;
}

class KatLabel extends KatElement {
  protected draw(root: ShadowRoot): void {
    const text = element('span', { class: 'label' });
    text.append(this.getAttribute('text') ?? this.getAttribute('emphasis') ?? element('slot'));
    root.append(text);
  }
}

/** An element around one native text control. */
export abstract class KatField extends KatElement {
  protected abstract control: HTMLInputElement | HTMLTextAreaElement;

  get value(): string {
    return this.control.value;
  }
  set value(text: string) {
    this.control.value = text;
  }
  unlock(): void {
    this.control.readOnly = false;
    this.control.focus();
  }
  protected draw(root: ShadowRoot): void {
    const label = this.getAttribute('label');
    if (label !== null) {
      const named = element('label', { for: 'control' });
      named.textContent = label;
      root.append(named);
    }
    const name = this.getAttribute('aria-label');
    if (name !== null) this.control.ariaLabel = name;
    this.control.id = 'control';
    this.control.value = this.getAttribute('value') ?? '';
    this.control.readOnly = this.hasAttribute('readonly');
    root.append(this.control);
  }
}

class KatInput extends KatField {
  protected control = element('input', { type: this.getAttribute('type') ?? 'text' });
}

class KatTextarea extends KatField {
  protected control = element('textarea');
  protected override draw(root: ShadowRoot): void {
    this.control.rows = Number(this.getAttribute('rows') ?? 3);
    super.draw(root);
  }
}

class KatFileUpload extends KatElement {
  protected draw(root: ShadowRoot): void {
    const input = element('input', {
      type: 'file',
      accept: this.getAttribute('accept'),
      multiple: this.getAttribute('multiple'),
      'aria-label': this.getAttribute('button'),
    });
    const pictures = element('div', { class: 'pictures' });
    pictures.append(element('slot'));
    root.append(pictures, input);
  }
}

class KatButton extends KatElement {
  protected draw(root: ShadowRoot): void {
    const button = element('button', { type: 'button' });
    button.append(this.getAttribute('label') ?? element('slot'));
    root.append(button);
  }
}

/** The form in a frame of its own, inside an open shadow root. */
class SplHillForm extends KatElement {
  protected draw(root: ShadowRoot): void {
    const frame = element('iframe', {
      class: 'spl-element-frame',
      src: this.getAttribute('src'),
      title: this.getAttribute('name'),
      width: '100%',
      height: '1360',
      frameborder: '0',
    });
    root.append(frame);
  }
}

/** Tells its page by an event; the attributes say which page is shown. */
class KatPagination extends KatElement {
  static observedAttributes = ['page', 'items-per-page', 'total-items'];

  attributeChangedCallback(): void {
    this.shadowRoot?.replaceChildren();
    if (this.shadowRoot) this.draw(this.shadowRoot);
  }
  private number(name: string): number {
    return Number(this.getAttribute(name) ?? 0);
  }
  private step(to: number, name: string, possible: boolean): HTMLElement {
    const button = element('button', { type: 'button', part: name });
    button.textContent = this.getAttribute(name);
    button.disabled = !possible;
    button.addEventListener('click', () => this.dispatchEvent(new CustomEvent('changed', { detail: to })));
    return button;
  }
  protected draw(root: ShadowRoot): void {
    const page = this.number('page');
    const pages = Math.max(1, Math.ceil(this.number('total-items') / this.number('items-per-page')));
    const where = element('span');
    where.textContent = ` ${page} / ${pages} `;
    root.append(this.step(page - 1, 'previous', page > 1), where, this.step(page + 1, 'next', page < pages));
  }
}

/** The chosen one of a group carries `checked`; the page sees to it that it is the only one. */
export class KatRadiobutton extends KatElement {
  static observedAttributes = ['checked'];

  private readonly control = element('input', { type: 'radio', id: 'control' });
  get value(): string {
    return this.getAttribute('value') ?? '';
  }
  attributeChangedCallback(): void {
    this.control.checked = this.hasAttribute('checked');
  }
  protected draw(root: ShadowRoot): void {
    const label = element('label', { for: 'control', class: 'choice' });
    label.textContent = this.getAttribute('label');
    this.control.addEventListener('change', () => this.dispatchEvent(new Event('change', { bubbles: true })));
    root.append(this.control, label);
  }
}

customElements.define('kat-label', KatLabel);
customElements.define('kat-pagination', KatPagination);
customElements.define('kat-radiobutton', KatRadiobutton);
customElements.define('kat-input', KatInput);
customElements.define('kat-textarea', KatTextarea);
customElements.define('kat-file-upload', KatFileUpload);
customElements.define('kat-button', KatButton);
customElements.define('spl-hill-form', SplHillForm);
