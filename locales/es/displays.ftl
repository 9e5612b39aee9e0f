## Second screens: /settings/displays

displays-title = Pantallas
displays-lead = Una pantalla es un enlace que se abre en una segunda tableta o al dorso de un soporte. Muestra a los clientes la última venta de una persona y, entre ventas, el nombre de su tienda; quien la tenga no ve nada más y no puede hacer nada.
displays-none = Aún no hay pantallas.
displays-all = Todas las pantallas
display-name = Nombre de una pantalla nueva
display-whose = Muestra las ventas de
display-own = Usted
display-make = Crear su enlace
display-no-name = Escriba un nombre, para saber cuál está cerrando.
display-long-name = El nombre es demasiado largo: 40 letras como máximo.
display-no-cashier = Elija “Usted” o un cajero de la lista.
display-of-cashier = Muestra las ventas de { $name }, desde
display-of-owner = Muestra sus propias ventas, desde
display-end = Cerrarla
display-link-lead = Abra esto en la segunda pantalla. Se muestra solo ahora; si lo tiene otra persona, cierre la pantalla.
display-link-qr = Código QR del enlace

## What customers see: /display/…

display-title = Bienvenidos
display-pay = Pague, por favor
display-code = Código QR de la factura
display-moment = Un momento, por favor.
display-paid = Pagado, gracias
display-paid-late = Pagado tarde
display-ask-the-shop = El pago llegó cuando el plazo ya había pasado. Pregunte en la tienda si todavía vale.
display-choose-tip = Elija en la pantalla de la caja, por favor.
display-more = y { $count } más
