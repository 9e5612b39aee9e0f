## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = App de trabajo
work-title = App de trabajo
work-lead = El personal que usa la app de trabajo Blink (joinblink.com, no la billetera) pulsa Connect allí y pasa a ser cajero de su tienda.
work-feed = Cuando se paga una venta suya, reciben una tarjeta en su feed.
work-there = En el panel de administración de la app de trabajo
work-proxy-url = Cree allí una app y escriba esto como su Proxy URL:
work-secret-hint = Elija allí un Proxy Secret largo y aleatorio, cree un token y anote el Service Id y el Auth ID de la app. Para las tarjetas en el feed, agregue una categoría de publicaciones.
work-change = Cambiar todo
work-here = Después escríbalo aquí
work-set-up = Configurada
work-set-up-hint = El token y los secretos se guardan cifrados y no se vuelven a mostrar; para guardar hay que escribirlos de nuevo. Con otro Auth ID, quienes se conectaron antes por la app dejan de estar conectados.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token de la app
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = El Proxy Secret anterior, mientras lo cambia (puede quedar vacío)
work-category = Category Id para las tarjetas “Pago recibido” (vacío: sin tarjetas)
work-connected-title = Conectados
work-nobody = Aún nadie. Cree un { $join_code } para cada empleado; pulsa Connect en la app y lo escribe.
work-join-code = código de acceso
work-connected-since = { $name }, desde { $since }
work-still-linked = Siguen conectados en la app de trabajo: { $count }. Deben pulsar Disconnect allí { $before } de que usted la olvide: sin el token la caja no puede hacerlo por ellos.
work-before = antes
work-forget = Olvidar la app de trabajo
work-forget-hint = Borra de la caja el token, los secretos y estas conexiones. Los cajeros siguen siendo cajeros; dé de baja en Cajeros a quien quiera.
work-refused = La app de trabajo rechaza el token desde { $since }. Nadie puede conectarse y no se envían tarjetas hasta que usted cree allí un token nuevo y lo guarde aquí.
work-unreadable = Lo que se escribió aquí ya no se puede abrir: cambió la clave secreta de la caja. Nadie puede conectarse ni desconectarse hasta que lo escriba todo otra vez.
work-no-service-id = Copie el Service Id de la página de su app.
work-no-auth-id = Copie el Auth ID de la página de su app.
work-bad-auth-id = Esto no puede ser un Auth ID.
work-no-app-token = Pegue uno de los tokens de su app; aquí no se vuelve a mostrar.
work-no-proxy-secret = Escriba el Proxy Secret como lo escribió allí; aquí no se vuelve a mostrar.
work-guessable = Es demasiado fácil de adivinar: 16 caracteres como mínimo. Elija allí uno más largo y escríbalo aquí.
work-too-long = Es demasiado largo: 500 caracteres como máximo.
work-bad-letters = Solo letras, cifras y signos del teclado inglés, sin espacios.
work-auth-id-taken = Otra tienda de esta caja tiene este Auth ID.

## /integrations/workplace/connect

work-connect-title = Conectar su app de trabajo
work-connect-owner = Usted es el propietario
work-connect-owner-text = Tiene abierta la sesión de propietario de esta tienda. Esto muestra la caja como conectada en su app de trabajo, y no cambia nada en este dispositivo.
work-connect-as-owner = Conectarme como propietario
work-connect-cashier = O hacer de este dispositivo el de un cajero
work-connect-lead = El propietario de la tienda le da un código de acceso. Sirve una vez y hace de este dispositivo una caja en la que usted cobra.
work-connect-button = Conectar
work-connect-not-owner = ¿Es usted el propietario? { $log_in }.
work-connect-log-in = Entre con su billetera Blink
work-done-badge = Conexión hecha
work-done-name = { $name }, la conexión está hecha
work-done-name-text = Cierre esta ventana o cobre aquí mismo: ahora este dispositivo es su caja.
work-done = La conexión está hecha
work-done-text = Cierre esta ventana o siga en la caja.
work-done-open = Abrir la caja
work-not-connected = No hay conexión
work-not-connected-refused = La app de trabajo se negó a conectarle. Avise al propietario. Para intentarlo de nuevo, pulse Connect allí otra vez: este enlace ya está gastado, un código de acceso no.
work-not-connected-away = La app de trabajo no responde como debería. Para intentarlo de nuevo, pulse Connect allí otra vez: este enlace ya está gastado, un código de acceso no.
work-not-connected-taken = Otra persona usó este código de acceso en el mismo momento. Pida uno nuevo al propietario y pulse Connect otra vez en la app de trabajo: este enlace ya está gastado.
work-link-over = Este enlace venció
work-link-over-text = Sirve una vez, durante diez minutos. Pulse Connect otra vez en la app de trabajo.
work-no-user = Sin usuario
work-no-user-text = { $header } debe ser un solo id de 1 a { $bytes } bytes.
work-wrong-secret = Secreto incorrecto
work-wrong-secret-text = Ninguna tienda de esta caja tiene este secreto de proxy.
work-owner = El propietario

## The card in the feed of the work app

work-card-title = Pago recibido
work-card-amount = Monto
work-card-open = Abrir venta
