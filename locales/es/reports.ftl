## The history: /sales

sales-title = Ventas
sales-find = Buscar
sales-find-and-export = Buscar y exportar
sales-from = Desde
sales-to = Hasta
sales-no-such-day = Escriba el día como 2026-11-21; “{ $typed }” no se tuvo en cuenta.
sales-status = Estado
sales-any = Todos
sales-search = Nota, monto, hash o id
sales-show = Mostrar
sales-export = Exportar CSV
sales-days-in-utc = Los días empiezan a medianoche UTC, porque aún no se conoce la zona horaria de la tienda.
sales-choose-zone = Elegirla
sales-searched-in-part = En las notas se buscó hasta { $day }; en montos, hashes e id, en todas las ventas.
sales-search-before = Buscar más atrás
sales-none = Aquí no hay ventas.
sales-time = Hora
sales-what = Qué y quién
sales-amount = Monto
sales-sats = Sats
sales-count = pagadas: { $count }
sales-paid-twice = Pagado dos veces
sales-matched = Asignado a mano: { $amounts }
sales-days-hint = Una venta figura en el día en que se hizo, según el reloj de la tienda, aquí y en la exportación. Las sumas cuentan lo que se pagó de ella.
