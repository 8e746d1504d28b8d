// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { keepFocus } from './keep-focus';
import { Surface } from './surface';

/** A button that goes away with its press; `next` comes in its place. */
function Vanishing({ next = null }: { next?: ReactNode }) {
  const [pressed, setPressed] = useState(false);
  if (pressed) return next;
  return (
    <div>
      <button type="button" onClick={() => setPressed(true)}>
        Start
      </button>
    </div>
  );
}

function draw(content: ReactNode, ground: typeof keepFocus | undefined = keepFocus) {
  return renderIn(
    'en',
    <Surface className="mp-test" ref={ground}>
      <main>
        <h1>Overview</h1>
        {content}
      </main>
    </Surface>,
  );
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Start' }));

it('goes on to the heading of what came in the place of a pressed button', async () => {
  draw(
    <Vanishing
      next={
        <section>
          <p>Well done</p>
          <h2>Next step</h2>
        </section>
      }
    />,
  );
  await press();
  expect(screen.getByRole('heading', { name: 'Next step' })).toHaveFocus();
});

it('goes on to the first control where nothing has a heading', async () => {
  draw(
    <Vanishing
      next={
        <p>
          Sure? <button type="button">Yes</button>
        </p>
      }
    />,
  );
  await press();
  expect(screen.getByRole('button', { name: 'Yes' })).toHaveFocus();
});

it('goes to the heading around where nothing came', async () => {
  draw(
    <>
      <section>
        <h2>Countries</h2>
      </section>
      <section>
        <h2>Shown places</h2>
        <ul>
          <li>
            <Vanishing />
          </li>
        </ul>
      </section>
    </>,
  );
  await press();
  expect(screen.getByRole('heading', { name: 'Shown places' })).toHaveFocus();
});

it('leaves alone what was left before it went away', async () => {
  const { rerender } = draw(<button type="button">Undo</button>);
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  await act(async () => Promise.resolve());
  rerender(
    <Surface className="mp-test" ref={keepFocus}>
      <main>
        <h1>Overview</h1>
      </main>
    </Surface>,
  );
  await act(async () => Promise.resolve());
  expect(document.body).toHaveFocus();
});

/** As the panel gives the focus back to the page when it closes. */
function GivesFocusAway() {
  useLayoutEffect(() => document.querySelector<HTMLElement>('#page')?.focus(), []);
  return <h2>New</h2>;
}

it('does not take the focus from where it was moved meanwhile', async () => {
  const { container } = draw(<Vanishing next={<GivesFocusAway />} />);
  container.insertAdjacentHTML('beforeend', '<input id="page" aria-label="Field of the page">');
  await press();
  expect(screen.getByRole('textbox', { name: 'Field of the page' })).toHaveFocus();
});
