import type { Phrases } from './phrase';

export const en: Phrases = {
  thanks:
    'Hello {name}, thank you for your order. I make it by hand and will write again as soon as it is on its way.',
  answerSoon: 'Hello {name}, thank you for your question. I will look into it and answer by {date}.',
  personalise:
    'Hello {name}, thank you for your order {order}. Please send me the exact text for it, spelled as it should appear.',
  madeToOrder: 'Hello {name}, this piece is made to order. It needs {days} days before it can be sent.',
  shipped:
    'Hello {name}, your order {order} was sent on {date}. You can follow the parcel with this number: {tracking}.',
  late: 'Hello {name}, I am sorry: your order {order} will be later than planned. I will send it by {date} at the latest.',
  customs:
    'Hello {name}, your parcel comes from abroad. If customs asks you for a payment, please tell me before you pay.',
  damaged:
    'Hello {name}, I am sorry that your order arrived damaged. Please send me a photo, and I will replace it or refund you.',
  returns:
    'Hello {name}, of course you may send order {order} back. I will give you an address in your country or a prepaid label.',
  refunded: 'Hello {name}, I refunded order {order} on {date}. Amazon pays it out within a few days.',
};
