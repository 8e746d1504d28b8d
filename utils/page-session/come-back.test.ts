import { expect, it, vi } from 'vitest';
import { comeBack } from './come-back';

it('puts back what is gone, and nothing that stands there', () => {
  let isThere = true;
  const putBack = vi.fn(() => (isThere = true));
  const look = comeBack(() => isThere, putBack);
  look();
  expect(putBack).not.toHaveBeenCalled();
  isThere = false;
  look();
  look();
  expect(putBack).toHaveBeenCalledTimes(1);
});

it('leaves it to a page that takes it away each time', () => {
  const putBack = vi.fn();
  const look = comeBack(() => false, putBack);
  for (let reading = 0; reading < 10; reading += 1) look();
  expect(putBack).toHaveBeenCalledTimes(3);
});
