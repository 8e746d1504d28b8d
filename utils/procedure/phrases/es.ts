import type { Phrases } from './phrase';

export const es: Phrases = {
  thanks: 'Hola, {name}: gracias por su pedido. Lo hago a mano y le escribiré en cuanto esté en camino.',
  answerSoon: 'Hola, {name}: gracias por su pregunta. Lo miro y le respondo antes del {date}.',
  personalise:
    'Hola, {name}: gracias por su pedido {order}. ¿Me puede enviar el texto exacto, escrito como debe aparecer?',
  madeToOrder: 'Hola, {name}: esta pieza se hace por encargo. Necesita {days} días antes de poder enviarse.',
  shipped:
    'Hola, {name}: su pedido {order} se envió el {date}. Puede seguir el paquete con este número de seguimiento: {tracking}.',
  late: 'Hola, {name}: lo siento, su pedido {order} llegará más tarde de lo previsto. Lo enviaré el {date} como muy tarde.',
  customs:
    'Hola, {name}: su paquete viene del extranjero. Si la aduana le pide un pago, avíseme antes de pagar, por favor.',
  damaged:
    'Hola, {name}: siento que su pedido haya llegado dañado. Envíeme una foto, por favor, y se lo cambio o le devuelvo el dinero.',
  returns:
    'Hola, {name}: por supuesto puede devolver el pedido {order}. Le daré una dirección en su país o una etiqueta prepagada.',
  refunded: 'Hola, {name}: he reembolsado el pedido {order} el {date}. Amazon abona el importe en unos días.',
};
