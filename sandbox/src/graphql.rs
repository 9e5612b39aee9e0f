//! GraphQL documents against our own reduced SDL: parse, validate, weigh, execute. Both transports come through here.

mod mutation;
pub mod objects;
mod query;

pub use query::request_status;

use std::cell::RefCell;
use std::sync::LazyLock;

use apollo_compiler::executable::{Operation, OperationType, Selection, SelectionSet};
use apollo_compiler::request::coerce_variable_values;
use apollo_compiler::resolvers::{Execution, FieldError, ObjectValue, ResolveInfo, ResolvedValue};
use apollo_compiler::response::{GraphQLError, JsonMap};
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{ExecutableDocument, Schema, ast};
use serde_json::{Map, Value, json};

use super::world::World;
use super::world::errors::DomainError;
use super::world::people::{Person, Standing};
use crate::clock::Millis;

/// The SDL that the sandbox serves.
pub const SDL: &str = include_str!("schema.graphql");

static SCHEMA: LazyLock<Valid<Schema>> =
    LazyLock::new(|| Schema::parse_and_validate(SDL, "schema.graphql").expect("our own SDL is valid"));

/// Blink: "Value of N is over the maximum 200", reached at 200; a field is 1, a mutation 120.
const TOO_COMPLEX: usize = 200;
const MUTATION_WEIGHT: usize = 120;

/// A document that has passed validation, with the operation that is to be executed.
pub struct Prepared {
    document: Valid<ExecutableDocument>,
    operation_name: Option<String>,
    pub kind: OperationType,
    /// Names of the root fields, as in the schema.
    pub fields: Vec<String>,
    complexity: usize,
}

/// A document that is not executed at all.
#[derive(Debug)]
pub struct Rejection {
    /// Apollo Router's `extensions.code`.
    pub code: &'static str,
    pub errors: Vec<GraphQLError>,
}

impl Rejection {
    fn new(code: &'static str, diagnostics: &DiagnosticList) -> Self {
        let errors = diagnostics.iter().map(|diagnostic| diagnostic.to_json()).collect();
        Self { code, errors }
    }

    fn one(code: &'static str, error: GraphQLError) -> Self {
        Self {
            code,
            errors: vec![error],
        }
    }

    /// The errors as they go over the wire, with the code in the extensions when the router stands in front.
    pub fn to_json(&self, with_code: bool) -> Value {
        let errors = self.errors.iter().map(|error| {
            let mut error = serde_json::to_value(error).unwrap_or_default();
            if with_code {
                error["extensions"] = json!({ "code": self.code });
            }
            error
        });
        errors.collect()
    }
}

/// Parses and validates.
///
/// # Errors
/// Why the document is refused.
pub fn prepare(text: &str, operation_name: Option<&str>) -> Result<Prepared, Rejection> {
    let parsed = ast::Document::parse(text, "query.graphql")
        .map_err(|broken| Rejection::new("PARSING_ERROR", &broken.errors))?;
    let document = parsed
        .to_executable_validate(&SCHEMA)
        .map_err(|broken| Rejection::new("GRAPHQL_VALIDATION_FAILED", &broken.errors))?;
    let operation = document
        .operations
        .get(operation_name)
        .map_err(|error| Rejection::one("GRAPHQL_VALIDATION_FAILED", error.to_graphql_error(&document.sources)))?
        .clone();
    let fields = operation
        .root_fields(&document)
        .map(|field| field.name.to_string())
        .collect();
    Ok(Prepared {
        kind: operation.operation_type,
        fields,
        complexity: weigh(&operation, &document),
        operation_name: operation_name.map(str::to_owned),
        document,
    })
}

impl Prepared {
    /// Checks the variables against their types.
    ///
    /// # Errors
    /// A required one is missing, or one is of the wrong type.
    pub fn coerce(&self, variables: &Map<String, Value>) -> Result<Valid<JsonMap>, Rejection> {
        let raw: JsonMap = variables
            .iter()
            .map(|(name, value)| (name.as_str().into(), value.clone().into()))
            .collect();
        coerce_variable_values(&SCHEMA, self.operation(), &raw).map_err(|error| {
            Rejection::one(
                "VALIDATION_INVALID_TYPE_VARIABLE",
                error.to_graphql_error(&self.document.sources),
            )
        })
    }

    /// Blink's sentence, when the document is too heavy.
    pub fn too_complex(&self) -> Option<String> {
        (self.complexity >= TOO_COMPLEX).then(|| {
            format!(
                "Query too complex. Value of {} is over the maximum {TOO_COMPLEX}.",
                self.complexity
            )
        })
    }

    /// The operation's own name in the document.
    pub fn name(&self) -> Option<&str> {
        self.operation().name.as_ref().map(apollo_compiler::Name::as_str)
    }

    /// Runs a query or a mutation.
    pub fn execute(&self, variables: &Valid<JsonMap>, scene: &Scene<'_>) -> Value {
        let root = match self.kind {
            OperationType::Mutation => Node::Mutation(scene),
            OperationType::Query | OperationType::Subscription => Node::Query(scene),
        };
        self.run(variables, &root)
    }

    /// Shapes one event of a subscription.
    pub fn event(&self, variables: &Valid<JsonMap>, payload: Value) -> Value {
        let mut root = Map::new();
        root.insert("__typename".to_owned(), "Subscription".into());
        if let Some(field) = self.fields.first() {
            root.insert(field.clone(), payload);
        }
        self.run(variables, &Node::Plain(root))
    }

    /// The arguments of a subscription's only root field.
    pub fn input(&self, variables: &Valid<JsonMap>) -> Value {
        let capture = Capture(RefCell::default());
        let _ = Execution::new(&SCHEMA, &self.document)
            .operation(self.operation())
            .coerced_variable_values(variables)
            .execute_sync(&capture);
        capture.0.into_inner()
    }

    /// `data` of an answer whose fields all failed: null for each, or null altogether if one may not be null.
    pub fn nulls(&self) -> Value {
        let mut data = Map::new();
        for field in self.operation().root_fields(&self.document) {
            if field.ty().is_non_null() {
                return Value::Null;
            }
            data.insert(field.response_key().to_string(), Value::Null);
        }
        Value::Object(data)
    }

    fn run(&self, variables: &Valid<JsonMap>, root: &Node<'_, '_>) -> Value {
        let outcome = Execution::new(&SCHEMA, &self.document)
            .operation(self.operation())
            .coerced_variable_values(variables)
            .enable_schema_introspection(true)
            .execute_sync(root);
        let response = match outcome {
            Ok(response) => response,
            Err(error) => return json!({ "errors": [error.to_graphql_error(&self.document.sources)] }),
        };
        let mut answer = json!({ "data": response.data });
        if !response.errors.is_empty() {
            let errors = response.errors.into_iter().map(|mut error| {
                // Apollo's compiler puts its own words before a resolver's message; Blink's server does not.
                if let Some(message) = error.message.strip_prefix("resolver error: ") {
                    error.message = message.to_owned();
                }
                error
            });
            answer["errors"] = json!(errors.collect::<Vec<_>>());
        }
        answer
    }

    fn operation(&self) -> &Operation {
        let found = self.document.operations.get(self.operation_name.as_deref());
        found.expect("prepare() has found it")
    }
}

fn weigh(operation: &Operation, document: &ExecutableDocument) -> usize {
    let mutations = match operation.operation_type {
        OperationType::Mutation => operation.root_fields(document).count(),
        OperationType::Query | OperationType::Subscription => 0,
    };
    weigh_set(&operation.selection_set, document) + mutations * (MUTATION_WEIGHT - 1)
}

fn weigh_set(set: &SelectionSet, document: &ExecutableDocument) -> usize {
    let weights = set.selections.iter().map(|selection| match selection {
        Selection::Field(field) => 1 + weigh_set(&field.selection_set, document),
        Selection::InlineFragment(fragment) => weigh_set(&fragment.selection_set, document),
        Selection::FragmentSpread(spread) => match document.fragments.get(&spread.fragment_name) {
            Some(fragment) => weigh_set(&fragment.selection_set, document),
            None => 0,
        },
    });
    weights.sum()
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asker {
    Nobody,
    Token { user_id: String, scopes: Vec<String> },
}

/// One request in the middle of its execution.
pub struct Scene<'w> {
    pub world: RefCell<&'w mut World>,
    pub asker: Asker,
    pub now: Millis,
}

impl Scene<'_> {
    /// The person behind the token.
    fn person(&self) -> Result<Person, FieldError> {
        let unauthorized = || failure("Not authorized");
        let Asker::Token { user_id, .. } = &self.asker else {
            return Err(unauthorized());
        };
        self.world
            .borrow()
            .person_by_user_id(user_id)
            .cloned()
            .ok_or_else(unauthorized)
    }

    /// The person, if the token may read. A token with an empty scope may do everything, at Blink too.
    fn reader(&self) -> Result<Person, FieldError> {
        let person = self.person()?;
        self.world.borrow().outages.database_up()?;
        if self.may(&["read"]) {
            return Ok(person);
        }
        Err(DomainError::unexpected("AuthorizationError: not authorized to read data").into())
    }

    /// The person, if the account may act at all.
    fn actor(&self) -> Result<Person, FieldError> {
        let person = self.person()?;
        match person.standing {
            Standing::Active => Ok(person),
            Standing::Locked => Err(failure("Not authorized")),
        }
    }

    fn may(&self, any_of: &[&str]) -> bool {
        match &self.asker {
            Asker::Nobody => false,
            Asker::Token { scopes, .. } => {
                scopes.is_empty() || scopes.iter().any(|scope| any_of.contains(&scope.as_str()))
            }
        }
    }
}

/// An object somewhere in an answer.
enum Node<'s, 'w> {
    Query(&'s Scene<'w>),
    Mutation(&'s Scene<'w>),
    Account(&'s Scene<'w>, Box<Person>),
    Wallet(&'s Scene<'w>, Box<Person>, String),
    /// Finished data; nested objects carry their `__typename`.
    Plain(Map<String, Value>),
}

type Resolved<'a> = Result<ResolvedValue<'a>, FieldError>;

impl ObjectValue for Node<'_, '_> {
    fn type_name(&self) -> &str {
        match self {
            Self::Query(_) => "Query",
            Self::Mutation(_) => "Mutation",
            Self::Account(..) => "ConsumerAccount",
            Self::Wallet(_, person, id) => objects::wallet_type(person, id),
            Self::Plain(map) => map.get("__typename").and_then(Value::as_str).unwrap_or(""),
        }
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Resolved<'a> {
        let arguments = serde_json::to_value(info.arguments()).unwrap_or_default();
        let field = info.field_name();
        match self {
            Self::Query(scene) => query::root(scene, field, &arguments),
            Self::Mutation(scene) => mutation::root(scene, field, &arguments),
            Self::Account(scene, person) => query::account(scene, person, field, &arguments),
            Self::Wallet(scene, person, id) => query::wallet(scene, person, id, field, &arguments),
            Self::Plain(map) => match map.get(field) {
                Some(value) => Ok(plain(value.clone())),
                None => Err(self.unknown_field_error(info)),
            },
        }
    }
}

/// Remembers the arguments of the field it is asked for.
struct Capture(RefCell<Value>);

impl ObjectValue for Capture {
    fn type_name(&self) -> &'static str {
        "Subscription"
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Resolved<'a> {
        *self.0.borrow_mut() = serde_json::to_value(info.arguments()).unwrap_or_default();
        Ok(ResolvedValue::SkipForPartialExecution)
    }
}

fn plain<'a>(value: Value) -> ResolvedValue<'a> {
    match value {
        Value::Object(map) => ResolvedValue::object(Node::Plain(map)),
        Value::Array(list) => ResolvedValue::list(list.into_iter().map(plain)),
        leaf => ResolvedValue::leaf(leaf),
    }
}

fn failure(message: &str) -> FieldError {
    FieldError {
        message: message.to_owned(),
    }
}

impl From<DomainError> for FieldError {
    /// Over HTTP a top-level error has no code: Apollo Router drops what it does not know.
    fn from(error: DomainError) -> Self {
        failure(&error.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every type, field, argument and value of ours, as `Type.field(argument): Type`.
    fn inventory(schema: &Schema) -> Vec<String> {
        use apollo_compiler::schema::ExtendedType;
        let mut lines = Vec::new();
        for (name, definition) in schema.types.iter().filter(|(_, definition)| !definition.is_built_in()) {
            match definition {
                ExtendedType::Object(object) => {
                    lines.extend(
                        object
                            .implements_interfaces
                            .iter()
                            .map(|face| format!("{name} is {}", face.name)),
                    );
                    lines.extend(object.fields.values().flat_map(|field| field_lines(name, field)));
                }
                ExtendedType::Interface(face) => {
                    lines.extend(face.fields.values().flat_map(|field| field_lines(name, field)));
                }
                ExtendedType::InputObject(input) => lines.extend(
                    input
                        .fields
                        .values()
                        .map(|field| format!("{name}.{}: {} = {:?}", field.name, field.ty, default(field))),
                ),
                ExtendedType::Enum(values) => lines.extend(values.values.keys().map(|value| format!("{name}={value}"))),
                ExtendedType::Union(union) => {
                    lines.extend(union.members.iter().map(|member| format!("{name}|{}", member.name)));
                }
                ExtendedType::Scalar(_) => lines.push(format!("scalar {name}")),
            }
        }
        lines
    }

    fn field_lines(owner: &str, field: &apollo_compiler::schema::FieldDefinition) -> Vec<String> {
        let mut lines = vec![format!("{owner}.{}: {}", field.name, field.ty)];
        for argument in &field.arguments {
            lines.push(format!(
                "{owner}.{}({}: {} = {:?})",
                field.name,
                argument.name,
                argument.ty,
                default(argument)
            ));
        }
        lines
    }

    fn default(input: &apollo_compiler::schema::InputValueDefinition) -> Option<String> {
        input.default_value.as_ref().map(ToString::to_string)
    }

    #[test]
    fn our_sdl_is_a_subset_of_blinks() {
        let root = env!("CARGO_MANIFEST_DIR");
        let paths = ["../shared", "../../shared"].map(|up| format!("{root}/{up}/facts/blink-schema.graphql"));
        let Some(blinks) = paths.iter().find_map(|path| std::fs::read_to_string(path).ok()) else {
            return;
        };
        let blinks = inventory(&Schema::parse_and_validate(blinks, "blink.graphql").expect("Blink's SDL"));
        let missing: Vec<_> = inventory(&SCHEMA)
            .into_iter()
            .filter(|line| !blinks.contains(line))
            .collect();
        assert!(missing.is_empty(), "not in Blink's SDL: {missing:#?}");
    }

    #[test]
    fn two_invoices_in_one_document_are_too_complex() {
        let one = "lnInvoiceCreate(input: {walletId: \"x\", amount: 1}) { errors { message } }";
        let single = prepare(&format!("mutation {{ {one} }}"), None).expect("valid");
        assert_eq!((single.complexity, single.too_complex()), (122, None));
        let double = prepare(&format!("mutation {{ a: {one} b: {one} }}"), None).expect("valid");
        assert!(double.too_complex().is_some());
    }

    #[test]
    fn what_is_no_graphql_and_what_is_no_blink_are_told_apart() {
        assert_eq!(prepare("query {", None).err().expect("broken").code, "PARSING_ERROR");
        assert_eq!(
            prepare("{ you }", None).err().expect("unknown").code,
            "GRAPHQL_VALIDATION_FAILED"
        );
    }
}
