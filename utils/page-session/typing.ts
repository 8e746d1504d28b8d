/** How long a seller's typing must rest before her text is judged, in ms. */
const rest = 250;

/** Calls back with the latest text once typing rests. What was asked before is outdated and dropped. */
export function whenTypingRests<T>(
  judge: (text: string) => Promise<T>,
  answered: (answer: T) => void,
  failed: (error: unknown) => void,
): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  return (text) => {
    clearTimeout(timer);
    latest += 1;
    const mine = latest;
    timer = setTimeout(() => {
      judge(text).then(
        (answer) => mine === latest && answered(answer),
        (error: unknown) => mine === latest && failed(error),
      );
    }, rest);
  };
}
