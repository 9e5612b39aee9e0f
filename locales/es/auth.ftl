## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } otra vez
sign-in-to-start = Volver al inicio
sign-in-detail = Lo que dice Blink: { $words }
login-by-click = Para entrar hay que hacer clic en un enlace.

sign-in-malformed-title = Eso no parecía venir de Blink
sign-in-malformed-text = La dirección que le trajo aquí no es de las que genera Blink. No se cambió nada.
sign-in-not-here-title = Este inicio de sesión no empezó aquí
sign-in-not-here-text = Se empezó en otro navegador, hace más de media hora, o su cookie ya no está. No se cambió nada.
sign-in-used-title = Este inicio de sesión ya terminó
sign-in-used-text = La respuesta de Blink ya se usó. Siga a la caja o vuelva a entrar.
sign-in-issuer-title = Eso no era Blink
sign-in-issuer-text = La respuesta nombra a un remitente distinto del Blink en el que confía esta caja, así que no se usó.
sign-in-stale-title = El inicio de sesión tardó demasiado
sign-in-stale-text = El código de un solo uso de Blink ya se usó o venció. Vuelva a entrar; solo toma un momento.
sign-in-no-read-title = La casilla “read” no estaba marcada
sign-in-no-read-text = En la página de Blink todas las casillas empiezan sin marcar. Marque “read” para que esta caja pueda mostrar sus billeteras, “receive” para que pueda cobrar y “offline” para que su sesión siga abierta. Los permisos que acaba de dar se devolvieron a Blink.
sign-in-not-invited-title = Esta caja es para otras cuentas
sign-in-not-invited-text = Su cuenta de Blink no está en la lista de esta caja. Entre con otra, o pida a quien la administra que agregue la suya.
sign-in-other-title = Esa era otra cuenta
sign-in-other-text = Se pidieron más permisos para la cuenta que tiene aquí la sesión abierta, y Blink respondió por otra. No se cambió nada. Entre como la misma persona y marque todas las casillas, o cierre sesión primero.
sign-in-not-kept-title = Ahora mismo esta caja no puede guardar nada
sign-in-not-kept-text = Su base de datos no acepta registros nuevos. Intente de nuevo en un momento; de este inicio de sesión no se guardó nada.
sign-in-cancelled-title = Canceló el inicio de sesión
sign-in-cancelled-text = No se compartió nada con esta caja. Puede entrar cuando quiera.
sign-in-again-title = Intente de nuevo
sign-in-lost-text = Blink perdió el hilo de este inicio de sesión: se estaba entrando también en otra pestaña, o las cookies están bloqueadas.
sign-in-open-long-text = Este inicio de sesión estuvo abierto demasiado tiempo en Blink.
sign-in-asks-text = Blink quiere preguntarle algo antes de dejarle entrar.
sign-in-unknown-title = Blink no le dejó entrar
sign-in-unknown-text = Dio un motivo que esta caja no conoce. Intente de nuevo.
sign-in-set-up-title = Esta caja no está bien configurada
sign-in-set-up-text = Blink no acepta lo que pide esta caja. Quien la administra debe revisar el registro en Blink; el log da más detalles.
sign-in-away-title = Blink no está disponible ahora mismo
sign-in-away-text = No se pudo terminar de iniciar sesión. Espere un minuto e intente de nuevo.

## On every page of somebody who is signed in

degraded-text = Blink no responde ahora mismo. Su sesión sigue abierta, y las ventas pendientes se siguen vigilando.
cannot-write-text = La caja no puede escribir: su disco está lleno o dañado. Las ventas y los pagos nuevos no se registran hasta que vuelva a haber espacio, así que consulte en la app de Blink si un cliente pagó. Avise a quien administra la caja.
consent-no-receive = Sin el permiso “receive” esta caja puede mostrar sus saldos, pero no puede cobrar.
consent-no-offline = Sin el permiso “offline” esta sesión termina más o menos una hora después de empezar.
consent-neither = Sin el permiso “receive” esta caja no puede cobrar, y sin “offline” esta sesión termina más o menos una hora después de empezar.
consent-other-key = Usar una clave con Read y Receive
consent-again = Pedirlo otra vez y marcar todas las casillas

## Told after a sign-in ended by itself

ended-revoked = Blink terminó su última sesión: allí se retiró el acceso o pasó demasiado tiempo sin usarse. Las ventas pendientes se vigilaron todo el tiempo, y los cajeros pudieron seguir cobrando.
ended-key = Blink rechaza la clave API con la que entró: se revocó o venció. Cree una nueva en el panel de Blink. Las ventas pendientes se vigilaron todo el tiempo, y los cajeros pudieron seguir cobrando.
ended-hour = Su última sesión terminó al cabo de una hora, porque en Blink no se marcó “offline”. Las ventas pendientes se vigilaron todo el tiempo, y los cajeros pudieron seguir cobrando.

## /login/key

key-title = Entrar con una clave API
key-step-open = Abra { $dashboard }, inicie sesión allí y elija { $menu }.
key-dashboard = el panel de Blink
key-step-make = Cree una clave para esta caja. Elija cuándo vence y marque { $read } y { $receive }. Deje { $write } sin marcar: la caja nunca envía dinero.
key-step-paste = Copie la clave y péguela aquí. Blink la muestra solo esta vez.
key-can-send = Esta clave puede enviar todo el dinero de la cuenta: quien la consiguiera podría vaciar sus billeteras. La caja no necesita una clave así. Cree una solo con Read y Receive, o pegue esta otra vez y confirme que es lo que quiere.
key-label = Clave API
key-confirm = Sé que esta clave puede enviar dinero y quiero usarla aquí.
key-try = Probar la clave y entrar
key-hint = La clave se prueba en Blink, se guarda cifrada y no se vuelve a mostrar. Al cerrar sesión se borra de aquí; para anularla en todas partes, revóquela en el panel.
key-other-way = También puede { $log_in }.
key-log-in = entrar con Blink
key-none = Pegue la clave que mostró el panel de Blink.
key-no-key = Esto no es una clave API. Cópiela otra vez del panel de Blink, solo la clave.
key-inactive = La cuenta de Blink de esta clave no está activa. Abra la app de Blink para ver por qué.
key-refused = Blink rechaza esta clave. Cree una nueva y pruebe con ella.
key-cannot-read = Esta clave no puede leer. Cree una con Read y Receive marcados.
key-unknown = Blink no conoce esta clave: se revocó, venció o no se copió entera. Cree una nueva.
key-not-invited = Esta caja es para cuentas distintas de la de esta clave. Use una clave de otra cuenta, o pida a quien administra la caja que ponga la suya en la lista.
key-too-many = Aquí se probaron demasiadas claves, así que esta no se probó. Espere un minuto y péguela otra vez.
key-away = Ahora mismo no se puede contactar con Blink, así que la clave ni se probó ni se guardó. Intente de nuevo en un momento.
key-not-kept = Blink conoce esta clave, pero la caja no puede guardarla: su disco está lleno u ocupado. No se cambió nada. Péguela otra vez en un momento; si sigue igual, avise a quien administra la caja.
