/** An order's number, or that of a shipment to Amazon's warehouse. */
const otherNumbers = /(?:^|\s)(?:\d{3}-\d{7}-\d{7}|FBA[A-Z0-9]{8,12}(?:U\d{6})?)(?:$|\s)/;

/** Whether a text names an order or a shipment: what it stands in is no listing. */
export function namesAnOrder(text: string): boolean {
  return otherNumbers.test(text);
}
