/** The least a popup with React can be: one line of text. Bundled by popup.bench.ts to compare with. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const ground = document.getElementById('root');
if (!ground) throw new Error('The empty popup has lost its #root');
createRoot(ground).render(createElement('p', null, 'Empty'));
