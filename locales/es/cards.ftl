## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = tarjeta
method-bank = transferencia bancaria
settings-cards = Tarjetas
cards-title = Tarjetas
cards-head = Tarjetas y pagos bancarios
cards-lead = Con una cuenta en { $company } (blinkpayment.co.uk, una empresa aparte que no tiene nada que ver con su billetera Blink) una venta también se puede pagar con tarjeta o por banco. El cliente paga en la página de esa empresa; ningún número de tarjeta llega a esta caja.
cards-set-up = Configuración
cards-set-up-in = Configurado, se cobra en { $currency }
cards-set-up-hint = Una venta en { $currency } tiene un botón “Pagar con tarjeta o transferencia”. Las claves se guardan cifradas y no se vuelven a mostrar a nadie.
cards-remove = Quitar las claves
cards-unwatched = Las claves se quitaron antes de que Blink Payment dijera que las páginas de tarjeta de estas ventas están cerradas. Un cliente todavía podría pagar allí, y la caja no se enteraría. Ciérrelas en su portal: { $sales }
cards-unwatched-sale = venta { $id }
cards-change = Cambiar las claves
cards-where = Las dos claves están en el portal de Blink Payment, en los ajustes de su página Blink. Se prueban antes de guardarlas.
cards-api-key = Clave API
cards-secret-key = Clave secreta
cards-currency = Moneda en la que se cobra con tarjeta
cards-keep = Probar y guardar
cards-no-api-key = Copie la clave API entera de los ajustes de su página Blink.
cards-no-secret-key = Copie la clave secreta entera de los ajustes de su página Blink.
cards-no-currency = Escriba las tres letras de la moneda, por ejemplo GBP.
cards-wrong-keys = Blink Payment no conoce este par de claves. Copie las dos otra vez de la misma página Blink.
cards-not-taken = Esta página Blink acepta { $known } y no { $currency }.
cards-unreachable = No se puede contactar con Blink Payment, así que no se sabe si estas claves sirven. No se guardó nada; intente de nuevo en un momento.

## On the sale's page

cards-odd = Blink Payment dice que esta venta se pagó, pero por otro monto. La caja no lo toma como pago: revise en su portal.
cards-offer = Tarjeta o banco
cards-qr = Código QR de la página de tarjeta
cards-scan = El cliente escanea este código o sigue el enlace, hasta { $until }.
cards-asking = Pidiendo a Blink Payment una página de tarjeta.
cards-pay = Pagar con tarjeta o transferencia
cards-not-set-up = Las tarjetas no están configuradas. El propietario escribe las claves en Ajustes, Tarjetas.
cards-not-waiting = Esta venta no está a la espera de pago, así que no hay nada que pagar con tarjeta.
cards-unclear = Blink Payment no respondió con claridad. La caja comprueba si la página de tarjeta se llegó a crear; mientras tanto se puede pagar la factura.
cards-other-currency = Aquí las tarjetas se cobran en { $currency }, y esta venta está en otra moneda. Cobre de nuevo en { $currency }.
cards-keys-refused = Blink Payment rechaza las claves de esta tienda. El propietario las escribe de nuevo en Ajustes, Tarjetas.
cards-said-no = Blink Payment dijo que no: { $why }
cards-no-methods = Blink Payment dijo que no: no están activados ni las tarjetas ni los pagos bancarios.
cards-said-no-more = Blink Payment dijo que no, sin decir por qué.
cards-limited = Blink Payment no acepta más consultas ahora mismo. Intente de nuevo en { $seconds } s.
cards-not-reached = No se puede contactar con Blink Payment. Intente de nuevo en un momento.
cards-no-answer = La respuesta de Blink Payment no sirve. Intente de nuevo en un momento; la factura se puede pagar.

## Giving money back

cards-payment = Pago con tarjeta
cards-paid-by-card = Pagado con tarjeta: { $amount }
cards-paid-by-bank = Pagado por transferencia bancaria: { $amount }
cards-refund-done = Devuelto: { $amount }, { $when }
cards-refund-refused = Rechazado: { $amount }, { $when }
cards-refund-asked = Devolución en curso: { $amount }, { $when }
cards-refund-unclear = No está claro; revise en el portal de Blink Payment: { $amount }, { $when }
cards-give-back = Devolver dinero
cards-give-back-amount = Monto en { $currency }; si se deja vacío se devuelven { $amount }
cards-give-back-yes = Sí, devolver este dinero a la tarjeta
cards-give-back-now = Devolver
cards-bank-not-given = Blink Payment no devuelve pagos bancarios: envíe el dinero desde su banco.
cards-not-by-card = Esta venta no se pagó con tarjeta, así que no hay nada que devolver a una tarjeta.
cards-gone = Las tarjetas ya no están configuradas. Devuelva el dinero en el portal de Blink Payment.
cards-tick = Marque la casilla para confirmar que hay que devolver el dinero.
cards-nothing-left = No queda nada de este pago.
cards-too-much = De este pago no queda tanto.
cards-no-number = Blink Payment todavía no ha dado el número de este pago. Intente más tarde o devuelva el dinero en su portal.
cards-refund-unknown = Blink Payment no respondió con claridad, así que puede que el dinero se haya devuelto. Revise en su portal; la caja no lo intenta de nuevo.

## The page that the customer comes back to

cards-done-title = Pago
cards-done-paid = Pagado
cards-done-thanks = Gracias. Puede cerrar esta página.
cards-done-not-paid = Sin pagar
cards-done-over = Este pago se anuló o se le acabó el tiempo. Pregunte en la caja.
cards-done-not-yet = Aún sin pagar
cards-done-waiting = A la caja no le consta ningún pago. Esta página vuelve a comprobarlo sola; si sigue así, pregunte en la caja.
