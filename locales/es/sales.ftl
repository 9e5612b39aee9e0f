## What has become of a sale

status-waiting = Pendiente
status-paid = Pagada
status-expired = Vencida, sin pagar
status-cancelled = Cancelada
status-paid-late = Pagada tarde, revisar
status-failed = Falló, no se hizo factura
method-lightning = Lightning

## The till: /till

till-last-sale = Última venta:
till-amount = Monto
till-currency = Moneda
unit-sats = sats
unit-dollars = Dólar estadounidense
till-memo = Nota
till-and-wallet = y billetera
till-memo-hint = (opcional, el cliente la ve)
till-wallet = El dinero va a
till-charge = Cobrar
till-one-moment = Un momento…
keypad = Teclado
keypad-back = Borrar la última cifra
keypad-clear = Borrar
keypad-add = Sumar otro monto

till-choose-currency = Elija una de las monedas de la lista.
till-choose-wallet = Elija una de sus billeteras.
till-memo-too-long = La nota es demasiado larga: { $most } bytes como máximo.
amount-too-small = Es menos que el monto más pequeño que la billetera puede guardar.
till-form-used = Este formulario ya hizo su venta, por otra cosa. Revise el monto y cobre de nuevo.
till-confirm-amount = { $amount } es mucho para esta tienda, así que aún no se cobró nada. Revise el monto y, si es correcto, pulse Cobrar otra vez.
till-old-price = La cotización de Blink tiene { $age }. Lo que cobre ahora se convierte con ella.
till-no-price = Ahora mismo no hay cotización. Aún puede cobrar en sats a la billetera BTC.
till-no-price-no-currency = Ahora mismo no hay cotización, así que no hay moneda elegida. Aún puede cobrar en sats a la billetera BTC: elija sats.
till-without-owner = El propietario de esta tienda no tiene la sesión abierta en Blink. Puede seguir cobrando, y los pagos se muestran como siempre; pida al propietario que entre una vez, en cualquier dispositivo.
till-wind-down = A partir del { $from } Blink ya no deja que esta cuenta reciba. La app de Blink explica qué hacer.

## Why no invoice was made

refused-unreachable = No se puede contactar con Blink, así que no se hizo ninguna factura. Intente de nuevo en un momento.
refused-without-sign-in = Ahora mismo Blink no hace facturas sin la sesión del propietario. El propietario de esta tienda entra una vez, en cualquier dispositivo; después cobre de nuevo.
refused-receive-disabled = Blink ya no deja que esta cuenta reciba. Abra la app de Blink para mover sus fondos; su historial y la exportación siguen aquí.
refused-inactive = Esta cuenta de Blink no está activa, así que no puede recibir. Abra la app de Blink para ver por qué.
refused-no-dealer = Blink no puede vender dólares ahora mismo. Elija la billetera BTC o intente de nuevo en un momento.
refused-no-lightning = El nodo Lightning de Blink no responde ahora mismo. Intente de nuevo en unos minutos.
refused-by-blink = Blink no hizo ninguna factura: { $why }
refused-for-now = Blink no hizo ninguna factura. Intente de nuevo en un momento.
refused-too-many = Blink no acepta más facturas de esta cuenta ahora mismo. Intente de nuevo en { $wait }.
refused-too-many-without-sign-in = Mientras el propietario no tenga la sesión abierta, Blink acepta pocas facturas de esta caja, y las de este minuto ya están hechas. Intente de nuevo en { $wait }; si el propietario entra en cualquier dispositivo habrá más.
refused-busy = Blink está demasiado ocupado ahora mismo, así que no se hizo ninguna factura. Intente de nuevo en un momento.
refused-no-price = Ahora mismo no hay cotización, así que esta moneda no se puede convertir. Cobre en sats a la billetera BTC o intente de nuevo en un momento.
refused-unticked = Al entrar no se marcó la casilla “receive”, así que esta caja no puede hacer facturas. Vuelva a entrar y márquela.
refused-owner-unticked = La sesión del propietario no puede recibir, así que no se puede hacer ninguna factura. Pídale que entre una vez, en cualquier dispositivo, y que marque todas las casillas.
refused-key-unticked = La clave API con la que entró no puede recibir, así que esta caja no puede hacer facturas. Cree una con Read y Receive marcados y entre con ella.
refused-wound-down = Blink cerró la recepción en esta cuenta el { $since }. Mueva sus fondos con la app de Blink antes del { $deadline }; su historial y la exportación siguen aquí.
refused-taken-back = No se hizo ninguna factura. Intente de nuevo en un momento.

## The page of a sale

sale-title = Venta
sale-asking = Preguntando a Blink
sale-matched = Asignado a mano
sale-matched-at = Asignado a mano: { $amount }, recibido { $at }.
sale-matched-noted = Asignado a mano: { $amount }, recibido { $at } ({ $note }).
sale-credited = Abonado: { $credited }, pedido: { $asked }
sale-given-back = Devuelto: { $amount }
sale-unclear = Aún no se sabe si Blink hizo la factura. La caja sigue buscándola cada dos segundos; hasta encontrarla no hay nada que el cliente pueda pagar.
sale-unclear-renew = No hace falta esperar: haga una factura nueva. Si la primera aparece y se paga, la caja lo ve.
sale-late = El dinero llegó cuando la factura ya había vencido o estaba cancelada. Compruebe si el cliente recibió la mercancía.
sale-failed = Blink no hizo ninguna factura, así que no se pagó nada ni se puede pagar.
sale-paid-by = Pagada con { $method }
sale-paid-twice = Esta venta se pagó más de una vez: llegaron además { $extra }. Devuélvalo al cliente o anote de quién es.
sale-order-paid = Este pedido ya se pagó, como otra venta: { $sale }.
sale-order-paid-twice = Este pedido se pagó más de una vez, también como esta venta: { $sale }. Devuelva una de ellas al cliente o anote de quién es el dinero.
sale-order-elsewhere = Este pedido ya se estaba cobrando en otro dispositivo, y esta es su venta. Lo que usted había elegido queda en espera como pedido aparte: { $order }. Antes de cobrarlo, quite lo que ya se cobró aquí.
sale-amount-by = { $amount } con { $method }
sale-without-sign-in = Hecha sin la sesión del propietario. Se paga a la tienda y se vigila como cualquier otra.
sale-cancelled-here = Cancelada solo en esta caja: se hizo sin la sesión del propietario y no se pudo cancelar en Blink. Se sigue vigilando hasta que venza; si alguien la paga, aparece en la bandeja.
sale-wallet-gone = La billetera de esta venta ya no existe. Cobre de nuevo.
sale-qr = Código QR de la factura
sale-until = Pagar hasta: { $at }
sale-receipt-qr = Código QR del recibo, para el cliente
sale-your-receipt = Su recibo
sale-print = Imprimir o compartir el recibo
sale-renew = Nueva factura para esta venta
sale-new = Nueva venta
sale-for-staff = Para el personal
sale-copy = Copiar
sale-copied = Copiado
sale-copy-by-hand = Pulse Ctrl+C
sale-open = Abrir en la billetera
sale-share = Compartir
sale-locked = Tipo de cambio fijo hasta entonces: { $of } = { $price }.
sale-locked-renews = Cuando venza, esta página hace sola una factura nueva.
sale-cancel = Cancelar esta venta
sale-all = Todas las ventas
sale-reload = Recargue esta página para ver si se pagó.
sale-late-reload = { $late }. Recargue esta página para ver si se pagó.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Esperando el pago
sale-say-paid = Pagado
sale-say-paid-late = Pagado tarde, revisar
sale-say-expired = Vencido, sin pagar
sale-say-cancelled = Cancelado
sale-say-failed = No se hizo ninguna factura
sale-say-live = En vivo
sale-say-checking = Comprobando cada 3 s
sale-say-offline = Sin conexión, no entregue la mercancía
sale-say-signed-out = Sesión cerrada: recargue esta página para entrar
sale-say-left = quedan { $time }
sale-say-sound-on = Sonido activado
sale-say-sound-off = Sonido desactivado

## How late the till hears of payments

upstream-silent = Blink no responde: no entregue nada que no se haya puesto en verde
upstream-limited = Blink acepta pocas consultas ahora mismo: los pagos se ven con retraso
upstream-slow = Los pagos se ven con retraso: con { $open } facturas abiertas se pregunta a Blink por cada una cada { $seconds } s
upstream-asking = Los pagos se ven con unos segundos de retraso: se está preguntando a Blink

## Can this till take money now? /health

health-title = Estado del sistema
health-good = Lista
health-warn = Atención
health-bad = Problema
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Movimientos de Blink
health-ledger-read = Leídos hace { $ago }
health-ledger-unread = Aún sin leer
health-ledger-old-do = Los pagos de los que nadie avisó se encuentran tarde. Se intenta de nuevo cada minuto mientras un propietario tenga la sesión abierta.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } movimiento
    [many] { $count } de movimientos
   *[other] { $count } movimientos
} sin entender
health-ledger-gaps-do = { $count ->
    [one] Revíselo en la bandeja.
    [many] Revíselos en la bandeja.
   *[other] Revíselos en la bandeja.
}
health-grant = Sesión
health-grant-good = Abierta
health-grant-ended = Propietario sin sesión
health-grant-ended-do = El propietario de esta tienda entra una vez, en cualquier dispositivo; hasta entonces no se puede cobrar nada.
health-grant-goes-on-do = Siga cobrando; los pagos se muestran como siempre. El propietario de esta tienda entra una vez, en cualquier dispositivo.
health-grant-degraded = Sin renovar
health-grant-degraded-do = El inicio de sesión de Blink no responde. Se puede seguir cobrando sin él; los saldos y las consultas esperan.
health-grant-ends = Termina pronto
health-grant-ends-do = Esta sesión termina más o menos una hora después de empezar. Vuelva a entrar y marque “offline”.
health-scopes = Permisos
health-scopes-good = Completos
health-scopes-no-receive = No puede cobrar
health-scopes-key-do = Cree una clave API con Read y Receive marcados y entre con ella.
health-scopes-receive-do = Vuelva a entrar y marque “receive”.
health-scopes-no-read = No puede ver lo anterior
health-scopes-read-do = Vuelva a entrar y marque “read”.
health-api = Blink
health-api-good = Responde
health-api-unknown = Aún sin consultar
health-api-limited = Ocupado
health-api-limited-do = Blink acepta menos consultas ahora mismo. Espere un minuto.
health-api-silent = En silencio
health-api-silent-do = Revise la conexión a internet de esta caja y después status.blink.sv. No entregue nada que no se haya puesto en verde.
health-clock = Reloj
health-clock-unknown = Aún sin comparar
health-clock-good = Igual que el de Blink
health-clock-ahead = Adelantado { $off } respecto al de Blink
health-clock-behind = Atrasado { $off } respecto al de Blink
health-clock-off-do = Ponga en hora el reloj de esta caja, mejor con NTP: las facturas parecen vencer a una hora distinta de la real.
health-clock-far-off-do = Ponga en hora el reloj de esta caja, mejor con NTP: la hora que da está mal y los clientes no pueden pagar.
health-line = Pagos en vivo
health-line-good = En vivo
health-line-resting = En reposo
health-line-down = Consulta periódica
health-line-down-do = { $late }. Espere; la caja se vuelve a conectar sola.
health-rate = Cotización
health-rate-age = De hace { $age }
health-rate-old-do = Blink no tiene otra más reciente. Pasados 10 minutos no se usa ninguna: entonces cobre en sats a la billetera BTC.
health-rate-none = Ninguna en { $currency }
health-rate-none-do = Cobre en sats a la billetera BTC.
health-room = Facturas en este minuto
health-room-left = Restantes: { $count }
health-room-none = No queda ninguna
health-room-blocked = Bloqueado
health-room-blocked-do = Blink no hace ninguna durante { $wait }. Espere.
health-room-none-do = Espere un minuto.
health-room-none-without-sign-in-do = Espere un minuto, o pida al propietario que entre: sin su sesión Blink acepta pocas de esta caja.
health-room-few-do = Vaya un poco más despacio: Blink cuenta juntas todas las cajas de esta cuenta.
health-room-few-without-sign-in-do = Sin la sesión del propietario Blink acepta pocas de esta caja. El propietario entra una vez, en cualquier dispositivo.
health-account = Cuenta
health-account-good = Activa
health-account-no-receive = No puede recibir
health-account-no-receive-do = Abra la app de Blink para mover sus fondos.
health-account-ended-do = Mueva sus fondos con la app de Blink antes del { $deadline } y exporte sus ventas.
health-account-inactive = No activa
health-account-inactive-do = Abra la app de Blink para ver por qué.
health-account-winding-down = En cierre
health-account-winding-down-do = Puede recibir hasta el { $until }. La app de Blink explica qué hacer.
health-services = Lightning y dólares
health-services-good = Funcionan
health-services-no-lightning = Lightning no funciona
health-services-no-lightning-do = Intente de nuevo en unos minutos.
health-services-no-dealer = Sin dólares
health-services-no-dealer-do = Cobre a la billetera BTC.
health-storage = Almacenamiento
health-storage-good = Escribe
health-storage-left = Quedan { $megabytes } MB
health-storage-left-do = Libere pronto espacio en el disco de la caja: cuando esté lleno, la caja no podrá cobrar.
health-storage-full = No puede escribir
health-storage-full-do = Libere espacio en el disco de la caja o mándelo reparar. No hace falta reiniciar nada; los pagos se registran entonces.

## The receipt: /receipts/…

receipt-title = Recibo
receipt-of = Recibo de { $shop }
receipt-by = con { $method }
receipt-proof = Comprobante de pago
receipt-hash = Hash de pago
receipt-preimage = Preimagen
receipt-print = Imprimir
receipt-print-hint = Abra antes “Comprobante de pago” para tenerlo en papel.
