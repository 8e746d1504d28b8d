/** Look-alikes of the 2026 header elements (`casino-*`, `navigation-*`): open shadow roots, little is known. */
const look = new CSSStyleSheet();
look.replaceSync(`
  :host { display: inline-block; position: relative }
  button { font: inherit; padding: 6px 12px; border: 1px solid #8a9299; border-radius: 4px; background: #fff; cursor: pointer }
  ul { position: absolute; z-index: 5; margin: 4px 0 0; padding: 8px; list-style: none; background: #fff; border: 1px solid #8a9299; border-radius: 4px; min-width: 14em }
  li a { display: block; padding: 4px 8px; color: #1f4a4f }
`);

function rootOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [look];
  return root;
}

/** The shop's name and the country, as text in the shadow root. */
class CasinoDropdownLabel extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const account = document.createElement('span');
    account.className = 'account';
    account.textContent = this.getAttribute('account');
    const country = document.createElement('span');
    country.className = 'country';
    country.textContent = this.getAttribute('country');
    rootOf(this).append(account, ' | ', country);
  }
}

type Entry = { text: string; href: string };
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'text' in value && 'href' in value;

class CasinoDropdown extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = rootOf(this);
    const button = document.createElement('button');
    button.type = 'button';
    button.append(document.createElement('slot'));
    button.addEventListener('click', () => this.toggle(root));
    root.append(button);
  }

  private toggle(root: ShadowRoot): void {
    const open = root.querySelector('ul');
    if (open) return open.remove();
    const list = document.createElement('ul');
    const entries: unknown = JSON.parse(this.getAttribute('entries') ?? '[]');
    for (const { text, href } of Array.isArray(entries) ? entries.filter(isEntry) : []) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      link.dataset.document = '';
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    root.append(list);
  }
}

class NavigationPart extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) rootOf(this).append(document.createElement('slot'));
  }
}

customElements.define('casino-dropdown-label', CasinoDropdownLabel);
customElements.define('casino-dropdown', CasinoDropdown);
customElements.define('navigation-hamburger-menu', class extends NavigationPart {});
customElements.define('navigation-favorites-bar', class extends NavigationPart {});
